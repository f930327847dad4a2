package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** cookie-1 */
class LifetimesAsDeclaredTest {

    private final Rule rule = new LifetimesAsDeclared();

    @ParameterizedTest
    @CsvSource({
        // declared, asked for, found
        "P6M, PT4416H, false", // 184 days
        "P6M, PT4440H, false", // a day more
        "P6M, PT4464H, true", // two days more
        "12 months, PT8784H, false", // 366 days
        "12 months, PT17520H, true", // two years
        "2 weeks, PT338H, false", // two hours more
        "2 weeks, PT360H, true", // a day more
        "30 minutes, PT30M50S, false",
        "30 minutes, PT32M, true",
        "13 mois, PT9528H, false", // 397 days
        "13 mois, PT24H, false",
    })
    void aCookieThatLivesLongerThanDeclaredIsFound(String declared, Duration asked, boolean found) {
        Judgement judgement = judge(
                Lifetime.parse(declared),
                named("c").lasting(asked.plusSeconds(3)).build());

        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(Judged.codes(judgement)).isEqualTo(found ? List.of("lives-longer-than-declared") : List.of());
    }

    @Test
    void theFindingIsAWarningThatTellsBoth() {
        Judgement judgement = judge(
                Lifetime.parse("P12M"), named("c").lasting(Duration.ofDays(730)).build());
        Finding finding = only(judgement);

        assertThat(judgement.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.name()).isEqualTo("c");
        assertThat(finding.declared()).isTrue();
        assertThat(finding.fact("expected")).contains("P12M");
        assertThat(finding.fact("observed")).contains("P730D");
        assertThat(finding.step()).isEqualTo(Step.DWELL);
    }

    @Test
    void browsersCutWhatIsAskedForAndWhatIsAskedForCounts() {
        ObservedCookie asked = named("c").lasting(Duration.ofDays(730)).build();
        ObservedCookie cut = named("c").lasting(Duration.ofDays(400)).build();
        VisitBuilder visit =
                untouchedUntilDwell().header("https://data.example.fr/", asked).jar(cut);

        assertThat(only(PortalVisits.judge(rule, declaring(Lifetime.parse("14 months")), rest(visit)))
                        .fact("observed"))
                .contains("P730D");
    }

    @Test
    void aLaterExtensionIsFoundInTheJar() {
        ObservedCookie brief = named("c").lasting(Duration.ofDays(10)).build();
        ObservedCookie extended = named("c").lasting(Duration.ofDays(100)).build();
        VisitBuilder visit =
                rest(untouchedUntilDwell().script(brief).jar(brief)).jar(extended);

        assertThat(only(PortalVisits.judge(rule, declaring(Lifetime.parse("P1M")), visit))
                        .fact("observed"))
                .contains("P100D");
    }

    @Test
    void aSessionCookieDeclaredForLongerIsRight() {
        holds(judge(Lifetime.parse("P6M"), named("c").build()));
    }

    @Test
    void aCookieDeclaredForTheSessionThatIsKeptIsFound() {
        finds(judge(Lifetime.SESSION, named("c").lasting(Duration.ofHours(1)).build()), "outlives-session");
        holds(judge(Lifetime.SESSION, named("c").build()));
    }

    @Test
    void ofSeveralDeclarationsTheLongestCounts() {
        Charter charter = charter()
                .cookie("c", Category.NECESSARY, Lifetime.parse("P1M"))
                .cookie("c", Category.NECESSARY, Lifetime.parse("P6M"))
                .build();
        VisitBuilder visit = rest(untouchedUntilDwell()
                .jar(named("c").lasting(Duration.ofDays(180)).build()));

        holds(PortalVisits.judge(rule, charter, visit));
    }

    @Test
    void aCookieIsJudgedOnWhateverVisitItComes() {
        VisitBuilder refusal = PortalVisits.refusal()
                .jar(named("c").lasting(Duration.ofDays(400)).build());

        assertThat(only(PortalVisits.judge(rule, declaring(Lifetime.parse("P1M")), refusal))
                        .journey())
                .isEqualTo(REFUSE);
    }

    @Test
    void whatOnlyPassedIsNotJudged() {
        ObservedCookie flash = named("c").lasting(Duration.ofDays(400)).build();
        VisitBuilder visit = rest(untouchedUntilDwell().script(flash).scriptRemoves(flash));

        assertThat(Judged.codes(PortalVisits.judge(rule, declaring(Lifetime.parse("P1M")), visit)))
                .containsExactly("declared-cookie-not-seen");
    }

    @Test
    void aCookieThatNeverCameIsNoted() {
        Judgement judgement = PortalVisits.judge(rule, declaring(Lifetime.parse("P6M")));

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("declared-cookie-not-seen");
        assertThat(only(judgement).name()).isEqualTo("c");
        assertThat(only(judgement).fact("declaredAt")).isPresent();
    }

    @Test
    void oneThatCameIsEnough() {
        Charter charter = charter()
                .cookie("c", Category.NECESSARY, Lifetime.parse("P6M"))
                .cookie("d", Category.NECESSARY, Lifetime.parse("P6M"))
                .build();

        holds(PortalVisits.judge(
                rule, charter, rest(untouchedUntilDwell().jar(named("c").build()))));
    }

    @Test
    void whereNoLifetimeIsDeclaredThereIsNothingToCompare() {
        isNotApplicable(PortalVisits.judge(rule), "no-lifetime-declared");
    }

    private Judgement judge(Lifetime declared, ObservedCookie cookie) {
        return PortalVisits.judge(
                rule,
                declaring(declared),
                rest(untouchedUntilDwell().script(cookie).jar(cookie)));
    }

    private static VisitBuilder rest(VisitBuilder visit) {
        return visit.at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static Charter declaring(Lifetime lifetime) {
        return charter().cookie("c", Category.NECESSARY, lifetime).build();
    }
}
