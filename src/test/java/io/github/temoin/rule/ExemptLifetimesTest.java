package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.CLOSE;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.CUSTOM_NOTHING;
import static io.github.temoin.evidence.JourneyName.KEYBOARD;
import static io.github.temoin.evidence.JourneyName.MASKED;
import static io.github.temoin.evidence.JourneyName.PURPOSES;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.evidence.JourneyName.custom;
import static io.github.temoin.evidence.VisitBuilder.START;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.refusing;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** cookie-1, on exempt audience cookies, and where not all was seen */
class ExemptLifetimesTest {

    private final Rule rule = new LifetimesAsDeclared();

    @Test
    void anExemptCookieThatLivesLongerThanThirteenMonthsIsFound() {
        finds(judgeExempt(named("c").lasting(Duration.ofDays(400)).build()), "exempt-cookie-lives-too-long");
        holds(judgeExempt(named("c").lasting(Duration.ofDays(397)).build()));
        holds(judgeExempt(named("c").build()));
    }

    @Test
    void anyOtherCookieMayLiveLongerThanThirteenMonthsIfItIsDeclaredSo() {
        holds(judge(
                Lifetime.parse("2 years"),
                named("c").lasting(Duration.ofDays(730)).build()));
    }

    @Test
    void anExemptCookieThatAVisitExtendsIsFound() {
        ObservedCookie before = named("c").lasting(Duration.ofDays(300)).build();
        ObservedCookie after = named("c")
                .until(START.plus(Duration.ofDays(300)).plusSeconds(30))
                .build();
        VisitBuilder comeBack = refusing(COME_BACK_REFUSE)
                .jar(before)
                .at(Step.RESTART)
                .page("/")
                .jar(after);

        Finding finding = only(PortalVisits.judge(rule, exempt(), comeBack));

        assertThat(finding.code()).isEqualTo("exempt-cookie-extended");
        assertThat(finding.fact("observed")).contains("PT30S");
        assertThat(finding.fact("expected")).contains("PT0S");
    }

    @Test
    void anExemptCookieThatIsWrittenAnewOnOnePageIsNoNewVisit() {
        ObservedCookie before = named("c").lasting(Duration.ofDays(300)).build();
        ObservedCookie after = named("c").lasting(Duration.ofDays(301)).build();

        holds(PortalVisits.judge(
                rule, exempt(), rest(untouchedUntilDwell().jar(before)).jar(after)));
    }

    @Test
    void aVisitThatCutsItShortDoesNotExtend() {
        ObservedCookie before = named("c").lasting(Duration.ofDays(300)).build();
        ObservedCookie after = named("c").lasting(Duration.ofDays(200)).build();

        holds(PortalVisits.judge(
                rule,
                exempt(),
                refusing(COME_BACK_REFUSE)
                        .jar(before)
                        .at(Step.RESTART)
                        .page("/")
                        .jar(after)));
    }

    @Test
    void anyOtherCookieMayBeExtended() {
        ObservedCookie before = named("c").lasting(Duration.ofDays(300)).build();
        ObservedCookie after = named("c").lasting(Duration.ofDays(310)).build();

        holds(PortalVisits.judge(
                rule,
                declaring(Lifetime.parse("P12M")),
                refusing(COME_BACK_REFUSE)
                        .jar(before)
                        .at(Step.RESTART)
                        .page("/")
                        .jar(after)));
    }

    @Test
    void itReadsTheVisitsOnWhichCookiesCome() {
        assertThat(rule.journeys(charter().build())).containsExactlyInAnyOrder(UNTOUCHED, REFUSE, ACCEPT);
        assertThat(rule.journeys(exempt())).containsExactlyInAnyOrder(UNTOUCHED, REFUSE, ACCEPT, COME_BACK_REFUSE);
        assertThat(rule.journeys(charter().noBanner().build())).containsExactly(UNTOUCHED);
    }

    @Test
    void visitsThatWereNotMadeOrEndedEarlyLeaveItOpen() {
        Charter charter = declaring(Lifetime.parse("P6M"));
        VisitBuilder seen = rest(untouchedUntilDwell().jar(named("c").build()));

        isOpen(rule.judge(charter, new PortalVisits().with(seen).without(ACCEPT).visits()), "no-visit");
        isOpen(
                PortalVisits.judge(
                        rule,
                        charter,
                        rest(untouchedUntilDwell().jar(named("c").build())),
                        arrival(ACCEPT).interrupted(Step.CHOICE, "no-such-control")),
                "no-such-control");
        isOpen(
                PortalVisits.judge(
                        rule,
                        charter,
                        rest(untouchedUntilDwell().jar(named("c").build())).lost(FactKind.COOKIES)),
                "lost");
        isOpen(
                PortalVisits.judge(
                        rule,
                        charter,
                        untouchedUntilDwell()
                                .jar(named("c").build())
                                .at(Step.PAGE)
                                .missed("/", Obstacle.STATUS)),
                "not-arrived");
    }

    @Test
    void aPortalThatShowsNoOneABannerIsJudgedByWhatComesWithoutAChoice() {
        Charter charter = declaring(Lifetime.parse("P6M"));
        PortalVisits portal = new PortalVisits()
                .with(bannerless(UNTOUCHED)
                        .jar(named("c").lasting(Duration.ofDays(400)).build()))
                .with(bannerless(REFUSE).interrupted(Step.CHOICE, "no-banner"))
                .with(bannerless(ACCEPT).interrupted(Step.CHOICE, "no-banner"))
                .with(bannerless(MASKED))
                .without(
                        COME_BACK_REFUSE,
                        COME_BACK_ACCEPT,
                        CLOSE,
                        WITHDRAW,
                        PURPOSES,
                        KEYBOARD,
                        CUSTOM_NOTHING,
                        custom("statistics"),
                        custom("advertising"));

        finds(rule.judge(charter, portal.visits()), "lives-longer-than-declared");
        assertThat(Judged.reasons(rule.judge(charter, portal.without(MASKED).visits())))
                .contains("automation-not-masked", "no-banner");
    }

    private Judgement judge(Lifetime declared, ObservedCookie cookie) {
        return PortalVisits.judge(
                rule,
                declaring(declared),
                rest(untouchedUntilDwell().script(cookie).jar(cookie)));
    }

    private Judgement judgeExempt(ObservedCookie cookie) {
        return PortalVisits.judge(rule, exempt(), rest(untouchedUntilDwell().jar(cookie)));
    }

    private static VisitBuilder rest(VisitBuilder visit) {
        return visit.at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    private static VisitBuilder bannerless(JourneyName journey) {
        return visit(journey).at(Step.ARRIVAL).page("/", Banners.absent());
    }

    private static Charter declaring(Lifetime lifetime) {
        return charter().cookie("c", Category.NECESSARY, lifetime).build();
    }

    private static Charter exempt() {
        return charter().cookie("c", Category.AUDIENCE_EXEMPT).build();
    }
}
