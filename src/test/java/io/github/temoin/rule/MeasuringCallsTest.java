package io.github.temoin.rule;

import static io.github.temoin.rule.Judged.holds;
import static io.github.temoin.rule.Judged.only;
import static io.github.temoin.rule.PortalVisits.charter;
import static io.github.temoin.rule.PortalVisits.untouchedUntilDwell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What before-5 makes of calls that follow a known tool's ways. */
class MeasuringCallsTest {

    private final Rule rule = new NoTrackerCalledBeforeChoice();

    @ParameterizedTest
    @CsvSource({
        "https://t.example.org/g/collect?v=2&tid=G-1, known-tracker-called, FAILURE",
        "https://t.example.org/m/matomo.php?idsite=3&rec=1, known-tracker-called, FAILURE",
        "https://t.example.org/piwik.php?idsite=3&rec=1, known-tracker-called, FAILURE",
        "https://t.example.org/hit.xiti?s=123456, known-tracker-called, FAILURE",
        "https://t.example.org/event?s=123456&idclient=OPT-OUT, known-tracker-called, FAILURE",
        "https://t.example.org/b/ss/site/1/JS/s1, known-tracker-called, FAILURE",
        "https://t.example.org/i?e=pv&p=web&tv=js-3, known-tracker-called, FAILURE",
        "https://t.example.org/tr/?id=1&ev=PageView, known-tracker-called, FAILURE",
        "https://t.example.org/pagead/1p-conversion/1/, known-tracker-called, FAILURE",
        "https://t.example.org/collect?list=1, unlisted-host-called, WARNING",
        "https://t.example.org/matomo.php.html?idsite=3&rec=1, unlisted-host-called, WARNING",
    })
    void aToolIsKnownOnAnyHost(String url, String code, Severity severity) {
        Finding finding = only(PortalVisits.judge(rule, untouchedUntilDwell().request(url)));

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    void aToolOnTheSameSiteIsNoted() {
        VisitBuilder measured = untouchedUntilDwell().request("https://stats.example.fr/matomo.php?idsite=1&rec=1");

        Finding finding = only(PortalVisits.judge(rule, measured));

        assertThat(finding.code()).isEqualTo("measured-on-own-host");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.party()).contains(Party.FIRST);
        assertThat(finding.fact("knownAs")).contains("Matomo");
    }

    @Test
    void aToolOnAHostThatMayBeCalledIsNotSpokenOf() {
        holds(PortalVisits.judge(
                rule, untouchedUntilDwell().request("https://tiles.example.org/matomo.php?idsite=1&rec=1")));
    }

    @Test
    void aToolOnTheSameSiteMayBeDeclaredExempt() {
        VisitBuilder measured = untouchedUntilDwell().request("https://data.example.fr/matomo.php?idsite=1&rec=1");

        holds(PortalVisits.judge(
                rule, charter().cookie("_pk_ses.*", Category.AUDIENCE_EXEMPT).build(), measured));
        holds(PortalVisits.judge(
                rule,
                charter().host("stats.example.org", Category.AUDIENCE_EXEMPT).build(),
                measured));
    }
}
