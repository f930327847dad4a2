package io.github.temoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "data.example.fr, example.fr",
        "a.b.example.fr, example.fr",
        "example.fr, example.fr",
        "www.example.co.uk, example.co.uk",
        "data.ministere.gouv.fr, ministere.gouv.fr",
        "gouv.fr, gouv.fr",
        "someone.github.io, someone.github.io",
        "portal.localhost, portal.localhost",
        "a.portal.localhost, portal.localhost",
        "localhost, localhost",
        "127.0.0.1, 127.0.0.1",
        "::1, ::1",
        "a.under_score.internal, under_score.internal",
        "a.-odd-.fr, -odd-.fr",
    })
    void aSiteIsTheRegistrableDomain(String host, String site) {
        assertThat(new Host(host).site()).hasToString(site);
    }

    @Test
    void hostsOfOneSiteAreFirstPartyToEachOther() {
        Site site = new Host("data.example.fr").site();

        assertThat(site.partyOf(new Host("stats.example.fr"))).isEqualTo(Party.FIRST);
        assertThat(site.partyOf(new Host("stats.example.com"))).isEqualTo(Party.THIRD);
    }

    @Test
    void namesUnderLocalhostAreSitesOfTheirOwn() {
        assertThat(new Host("portal.localhost").site().partyOf(new Host("stats.localhost")))
                .isEqualTo(Party.THIRD);
    }
}
