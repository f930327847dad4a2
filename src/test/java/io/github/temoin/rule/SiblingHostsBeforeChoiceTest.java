package io.github.temoin.rule;

import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import org.junit.jupiter.api.Test;

/** before-5, of the other hosts of the portal's site */
class SiblingHostsBeforeChoiceTest {

    private static final SentCookie SENT = new SentCookie("uid", Secrets.token("x"));

    private final Rule rule = new NoTrackerCalledBeforeChoice();

    @Test
    void anIdentifierForAnotherHostOfTheSiteIsNoted() {
        Judgement judgement = PortalVisits.judge(
                rule, untouchedUntilDwell().request("https://stats.example.fr/p?visitor=0123456789abcdef0123"));

        Finding finding = only(judgement);
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(finding.code()).isEqualTo("identifier-sent-within-site");
        assertThat(finding.host()).map(Host::name).contains("stats.example.fr");
        assertThat(finding.party()).contains(Party.FIRST);
        assertThat(finding.fact("identifierIn")).contains("visitor");
    }

    @Test
    void anUndeclaredCookieForAnotherHostOfTheSiteIsNoted() {
        Finding finding =
                only(PortalVisits.judge(rule, untouchedUntilDwell().request("https://stats.example.fr/p", SENT)));

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.fact("cookies")).contains("uid");
    }

    @Test
    void aNecessaryCookieForAnotherHostOfTheSiteIsNot() {
        holds(PortalVisits.judge(
                rule,
                untouchedUntilDwell()
                        .request("https://api.example.fr/p", new SentCookie("sessionid", Secrets.token("x")))));
    }

    @Test
    void afterARefusalItIsNoMatter() {
        holds(PortalVisits.judge(
                new RefusalIsHonoured(),
                PortalVisits.refusal().request("https://stats.example.fr/p?visitor=0123456789abcdef0123")));
    }
}
