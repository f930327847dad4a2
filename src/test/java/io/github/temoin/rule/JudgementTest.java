package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Outcomes, and what they are made of. */
class JudgementTest {

    private static final Reason WHY = Reason.of("why", "page", "/");

    @ParameterizedTest
    @CsvSource({
        // findings, left open, not applicable, outcome
        "'', false, false, HOLDS",
        "'', false, true, NOT_APPLICABLE",
        "'', true, false, INCONCLUSIVE",
        "'', true, true, INCONCLUSIVE",
        "NOTE, false, false, NOTED",
        "NOTE, false, true, NOTED",
        "NOTE, true, false, INCONCLUSIVE",
        "WARNING, false, false, WARNED",
        "WARNING, true, false, INCONCLUSIVE",
        "NOTE WARNING, false, false, WARNED",
        "FAILURE, true, false, VIOLATED",
        "NOTE FAILURE WARNING, false, true, VIOLATED",
    })
    void theGravestOutcomeCounts(String severities, boolean open, boolean notApplicable, Outcome outcome) {
        List<Finding> findings = Arrays.stream(severities.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Severity::valueOf)
                .map(severity -> finding(severity, Subject.COOKIE, "c", REFUSE, "/"))
                .toList();

        Judgement judgement =
                new Judgement(findings, open ? List.of(WHY) : List.of(), notApplicable ? List.of(WHY) : List.of());

        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @Test
    void judgementsAreMadeByTheirReason() {
        assertThat(Judgement.of(List.of()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(Judgement.inconclusive(WHY).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(Judgement.notApplicable(WHY).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Outcome.NOT_APPLICABLE.word()).isEqualTo("not-applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS NOT_APPLICABLE NOTED, HOLDS",
        "HOLDS WARNED, WARNED",
        "WARNED INCONCLUSIVE, INCONCLUSIVE",
        "INCONCLUSIVE VIOLATED HOLDS, VIOLATED",
    })
    void aPortalComesToTheGravestOfItsOutcomes(String outcomes, Verdict verdict) {
        assertThat(Verdict.of(Stream.of(outcomes.split(" ")).map(Outcome::valueOf)))
                .isEqualTo(verdict);
        assertThat(Verdict.of(Stream.empty())).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void factsAreReadByTheirName() {
        Finding finding =
                finding(Severity.NOTE, Subject.COOKIE, "c", REFUSE, "/").with(List.of(new Fact("a", "1")));

        assertThat(finding.fact("a")).contains("1");
        assertThat(finding.fact("b")).isEmpty();
        assertThat(finding.as(Severity.WARNING).severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.as(Severity.WARNING).fact("a")).contains("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("why", "page"))
                .withMessageContaining("'page'");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void codesAreInKebabCase(FindingCode code) {
        assertThat(code.word()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void everyNameOfAFactIsThereOnce() {
        assertThat(FactName.values())
                .extracting(FactName::word)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+([A-Z][a-z]+)*"));
        assertThat(ReasonCode.values()).extracting(ReasonCode::word).allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void theSameThingOnSeveralJourneysIsOneFinding() {
        assertThat(listOf(
                        finding(Severity.FAILURE, Subject.COOKIE, "c", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.COOKIE, "c", ACCEPT, "/"),
                        finding(Severity.FAILURE, Subject.COOKIE, "c", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.COOKIE, "c", ACCEPT, "/x")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.journey()).isEqualTo(REFUSE);
                    assertThat(finding.fact("alsoOn")).contains("accept /, accept /x");
                });
    }

    @Test
    void differentThingsAreDifferentFindings() {
        assertThat(listOf(
                        finding(Severity.FAILURE, Subject.COOKIE, "c", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.COOKIE, "d", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.LOCAL_STORAGE, "c", REFUSE, "/")))
                .hasSize(3);
    }

    @Test
    void aHostIsOneFindingWhateverThePath() {
        assertThat(listOf(
                        finding(Severity.FAILURE, Subject.REQUEST, "/a", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.REQUEST, "/b", ACCEPT, "/"),
                        finding(Severity.FAILURE, Subject.BEACON, "/b", ACCEPT, "/")))
                .hasSize(2);
    }

    @Test
    void aBannerIsOneFindingAPage() {
        assertThat(listOf(
                        finding(Severity.FAILURE, Subject.BANNER, "", REFUSE, "/"),
                        finding(Severity.FAILURE, Subject.BANNER, "", ACCEPT, "/"),
                        finding(Severity.FAILURE, Subject.BANNER, "", REFUSE, "/x")))
                .extracting(Finding::page)
                .containsExactly("/", "/x");
    }

    @Test
    void anExchangeBelongsToTheMomentInWhichItBegan() {
        Exchange slow = visit(REFUSE)
                .at(Step.ARRIVAL)
                .request("https://stats.example.com/slow")
                .build()
                .exchanges()
                .findFirst()
                .orElseThrow();
        Visit made = visit(REFUSE)
                .at(Step.ARRIVAL)
                .exchange(slow)
                .at(Step.CHOICE)
                .exchange(slow)
                .request("https://stats.example.com/next")
                .build();
        Scope whole = Scope.of(PortalVisits.charter().build(), made);

        assertThat(whole.exchanges()).hasSize(2);
        assertThat(whole.upToFirstAct().exchanges()).containsExactly(slow);
        assertThat(whole.sinceFirstAct().exchanges())
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.address().path()).isEqualTo("/next"));
    }

    @Test
    void momentsAreCutAtASteps() {
        Visit made = visit(REFUSE)
                .at(Step.ARRIVAL)
                .at(Step.CHOICE)
                .at(Step.PAGE)
                .at(Step.RELOAD)
                .build();
        Scope whole = Scope.of(PortalVisits.charter().build(), made);

        assertThat(steps(whole.before(Step.PAGE))).containsExactly(Step.ARRIVAL, Step.CHOICE);
        assertThat(steps(whole.after(Step.PAGE))).containsExactly(Step.RELOAD);
        assertThat(steps(whole.sinceFirstAct().upTo(Step.PAGE))).containsExactly(Step.CHOICE, Step.PAGE);
        assertThat(steps(whole.upToChoice())).containsExactly(Step.ARRIVAL, Step.CHOICE);
        assertThat(steps(whole.after(Step.WINDOW))).isEmpty();
        assertThat(steps(whole.before(Step.WINDOW))).hasSize(4);
        assertThat(steps(whole.upTo(Step.WINDOW))).hasSize(4);
        assertThat(steps(whole.after(Step.RELOAD))).isEmpty();
    }

    private static List<Step> steps(Scope scope) {
        return scope.moments().stream().map(Moment::step).toList();
    }

    private static List<Finding> listOf(Finding... findings) {
        FindingList list = new FindingList();
        Arrays.stream(findings).forEach(list::add);
        return list.list();
    }

    private static Finding finding(Severity severity, Subject subject, String name, JourneyName journey, String page) {
        return new Finding(
                severity,
                "some-code",
                subject,
                name,
                Optional.of(new Host("data.example.fr")),
                "/",
                Optional.empty(),
                false,
                journey,
                Step.DWELL,
                page,
                Origin.UNKNOWN,
                List.of());
    }
}
