package io.github.temoin.rule;

import static io.github.temoin.charter.CharterBuilder.flagged;
import static io.github.temoin.charter.CharterBuilder.serving;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.rule.Judged.finds;
import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.isNotApplicable;
import static io.github.temoin.rule.Judged.isOpen;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Cookies;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.SameSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** cookie-2 */
class FlagsAsDeclaredTest {

    private final Rule rule = new FlagsAsDeclared();

    @ParameterizedTest
    @CsvSource({
        // declared, seen: Secure, HttpOnly, SameSite; severity of the finding
        "true, true, LAX, true, true, LAX, ''",
        "false, false, NONE, false, false, NONE, ''",
        "true, true, LAX, false, true, LAX, WARNING",
        "true, true, LAX, true, false, LAX, WARNING",
        "true, true, LAX, true, true, NONE, WARNING",
        "true, true, LAX, true, true, UNSPECIFIED, WARNING",
        "true, true, STRICT, true, true, LAX, WARNING",
        "true, true, LAX, true, true, STRICT, NOTE",
        "true, true, NONE, true, true, LAX, NOTE",
        "false, true, LAX, true, true, LAX, NOTE",
        "true, false, LAX, true, true, LAX, NOTE",
        "false, true, LAX, true, false, LAX, WARNING",
    })
    void aFlagThatIsNotAsDeclaredIsFound(
            boolean declaredSecure,
            boolean declaredHttpOnly,
            SameSite declaredSameSite,
            boolean secure,
            boolean httpOnly,
            SameSite sameSite,
            String severity) {
        Charter charter = charter()
                .cookie(flagged("c", declaredSecure, declaredHttpOnly, declaredSameSite))
                .build();

        Judgement judgement = judge(charter, cookie(secure, httpOnly, sameSite));

        assertThat(judgement.findings())
                .extracting(finding -> finding.severity().name())
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }

    @Test
    void allFlagsOfACookieAreOneFinding() {
        Finding finding = only(judge(
                charter().cookie(flagged("c", true, true, SameSite.STRICT)).build(),
                cookie(false, false, SameSite.NONE)));

        assertThat(finding.code()).isEqualTo("flag-not-as-declared");
        assertThat(finding.name()).isEqualTo("c");
        assertThat(finding.fact("expected")).contains("Secure, HttpOnly, SameSite=Strict");
        assertThat(finding.fact("observed")).contains("not Secure, not HttpOnly, SameSite=None");
    }

    @Test
    void whatIsNotStatedIsNotJudged() {
        isNotApplicable(
                PortalVisits.judge(
                        rule,
                        CharterBuilder.charter()
                                .cookie("preferences", Category.NECESSARY)
                                .build(),
                        rest(untouchedUntilDwell()
                                .gone(PortalVisits.session())
                                .jar(cookie(false, false, SameSite.NONE)))),
                "no-flag-declared");
    }

    @Test
    void aJarThatSaysNoneMayMeanThatNothingWasSaid() {
        Charter charter =
                charter().cookie(flagged("c", true, true, SameSite.LAX)).build();
        ObservedCookie unasked = cookie(true, true, SameSite.NONE);

        holds(PortalVisits.judge(rule, charter, rest(untouchedUntilDwell().jar(unasked))));
    }

    @Test
    void aJarThatSaysAnythingElseIsBelieved() {
        Charter charter =
                charter().cookie(flagged("c", true, true, SameSite.STRICT)).build();
        ObservedCookie unasked = cookie(true, true, SameSite.LAX);

        finds(PortalVisits.judge(rule, charter, rest(untouchedUntilDwell().jar(unasked))), "flag-not-as-declared");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false",
        "false, true, true",
        "true, false, true",
        "false, false, true",
    })
    void anAuthenticationCookieIsSecureAndHttpOnly(boolean secure, boolean httpOnly, boolean found) {
        Charter charter = charter().cookie(serving("c", "Authentification", "")).build();

        assertThat(judge(charter, cookie(secure, httpOnly, SameSite.LAX)).findings())
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "c, Authentification (front et back office), '', true",
        "c, '', Vérifie l’authentification de l’utilisateur, true",
        "c, authentication, checks who the user is, true",
        "c, '', Keeps the user signed in, false",
        "c, Sign in, '', true",
        "c, '', keeps the result of the log-in, true",
        "c, Cookie banner, témoin de connexion, false",
        "c, Blog informations, '', false",
        "csrftoken, Sécurité, Protège l’authentification contre les requêtes falsifiées, false",
        "XSRF-TOKEN, authentication, '', false",
    })
    void whatServesToSignInIsToldByItsDeclaration(String name, String service, String purpose, boolean found) {
        Charter charter = charter().cookie(serving(name, service, purpose)).build();
        VisitBuilder visit = rest(untouchedUntilDwell().jar(named(name).build()));

        Judgement judgement = PortalVisits.judge(rule, charter, visit);

        assertThat(Judged.codes(judgement)).isEqualTo(found ? List.of("authentication-cookie-exposed") : List.of());
    }

    @Test
    void djangosSessionCookieIsAnAuthenticationCookieEvenUndeclared() {
        Charter charter = CharterBuilder.charter()
                .cookie("preferences", Category.NECESSARY)
                .build();
        VisitBuilder visit =
                rest(untouchedUntilDwell().jar(named("sessionid").secure().build()));

        Finding finding = only(PortalVisits.judge(rule, charter, visit));

        assertThat(finding.code()).isEqualTo("authentication-cookie-exposed");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.fact("expected")).contains("Secure HttpOnly");
        assertThat(finding.fact("observed")).contains("not HttpOnly");
    }

    @Test
    void aFlagThatIsLostLaterIsFoundToo() {
        VisitBuilder visit =
                rest(untouchedUntilDwell()).jar(named("sessionid").secure().build());

        finds(PortalVisits.judge(rule, visit), "authentication-cookie-exposed");
    }

    @Test
    void aThirdPartysSessionIdIsNotThePortals() {
        VisitBuilder visit = rest(untouchedUntilDwell().jar(Cookies.cookie("sessionid", "widgets.example.org")));

        holds(PortalVisits.judge(rule, visit));
    }

    @Test
    void aCookieThatNeverCameIsNoted() {
        Judgement judgement = PortalVisits.judge(
                rule,
                CharterBuilder.charter()
                        .cookie(flagged("never", true, true, SameSite.LAX))
                        .build());

        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(only(judgement).code()).isEqualTo("declared-cookie-not-seen");
    }

    @Test
    void visitsThatWereNotMadeLeaveItOpen() {
        isOpen(PortalVisits.judgeWithout(rule, ACCEPT), "no-visit");
        isOpen(PortalVisits.judge(rule, rest(untouchedUntilDwell()).lost(FactKind.COOKIES)), "lost");
        assertThat(rule.journeys(charter().build())).containsExactlyInAnyOrder(UNTOUCHED, REFUSE, ACCEPT);
    }

    private Judgement judge(Charter charter, ObservedCookie cookie) {
        return PortalVisits.judge(
                rule, charter, rest(untouchedUntilDwell().script(cookie).jar(cookie)));
    }

    private static ObservedCookie cookie(boolean secure, boolean httpOnly, SameSite sameSite) {
        Cookies cookie = named("c").sameSite(sameSite);
        if (secure) {
            cookie.secure();
        }
        if (httpOnly) {
            cookie.httpOnly();
        }
        return cookie.build();
    }

    private static VisitBuilder rest(VisitBuilder visit) {
        return visit.at(Step.INTERACTION)
                .page("/")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }
}
