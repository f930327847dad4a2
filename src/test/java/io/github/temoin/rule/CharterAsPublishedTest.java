package io.github.temoin.rule;

import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.codes;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The published charter, the suite and what was seen. */
class CharterAsPublishedTest {

    private static final Rule RULE = new CharterAsPublished();
    private static final String HEAD = "<table><tr><th>Nom du cookie</th><th>Durée</th></tr>";

    @Test
    void whatIsDeclaredEverywhereAndSeenAgrees() {
        holds(judge(RULE));
    }

    @Test
    void aCookieThatThePageDoesNotListIsTold() {
        assertThat(codes(publishing("sessionid", "_pk_id.*", "preferences"))).contains("declared-not-published");
    }

    @Test
    void aCookieThatTheSuiteDoesNotListIsTold() {
        assertThat(codes(publishing("sessionid", "_pk_id.*", "preferences", "ads_uid", "_fbp")))
                .containsExactly("published-not-in-suite", "published-never-seen");
    }

    @Test
    void whatWasNeverSeenIsOnlyNoted() {
        Charter charter = charter().cookie("csrftoken", Category.NECESSARY).build();

        Judgement judgement = publishing(charter, "sessionid", "_pk_id.*", "preferences", "ads_uid", "csrftoken");

        finds(judgement, "published-never-seen");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void aListThatIsNotUnderstoodIsTold() {
        finds(page(charter().build(), "<p>Nous respectons votre vie privée.</p>"), "nothing-published");
    }

    @Test
    void aPolicyPageThatNeverCameIsOpen() {
        isOpen(RULE.judge(charter().pages("/", "/p/").policy("/p/").build(), PortalVisits.of()), "policy-not-read");
    }

    @Test
    void withoutAPolicyPageThereIsNothingToCompare() {
        isNotApplicable(judge(RULE, charter().policy("/terms/").build()), "policy-page-not-listed");
        isNotApplicable(judge(RULE, CharterBuilder.charter().build()), "no-policy-page");
    }

    private static Judgement publishing(String... names) {
        return publishing(charter().build(), names);
    }

    private static Judgement publishing(Charter charter, String... names) {
        StringBuilder html = new StringBuilder(HEAD);
        for (String name : names) {
            html.append("<tr><td>").append(name).append("</td><td></td></tr>");
        }
        return page(charter, html.append("</table>").toString());
    }

    /** All visitors met that page. */
    private static Judgement page(Charter charter, String html) {
        List<Visit> visits = PortalVisits.of().all().stream()
                .map(visit -> visit.withMoments(visit.moments().stream()
                        .map(moment -> with(moment, html))
                        .toList()))
                .toList();
        return RULE.judge(charter, new Visits(visits));
    }

    private static Moment with(Moment moment, String html) {
        return new Moment(
                moment.step(),
                moment.opened(),
                moment.closed(),
                moment.pages().stream()
                        .map(view -> view.page().equals(Pages.POLICY) ? Pages.html(view, Optional.of(html)) : view)
                        .toList(),
                moment.terminal(),
                moment.exchanges(),
                moment.scriptWrites(),
                moment.storeChanges(),
                moment.gaps());
    }
}
