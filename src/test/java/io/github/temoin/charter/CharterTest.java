package io.github.temoin.charter;

import static io.github.temoin.charter.Category.ADVERTISING;
import static io.github.temoin.charter.Category.AUDIENCE_EXEMPT;
import static io.github.temoin.charter.Category.NECESSARY;
import static io.github.temoin.charter.Category.SOCIAL;
import static io.github.temoin.charter.Category.STATISTICS;
import static io.github.temoin.charter.CharterBuilder.PORTAL;
import static io.github.temoin.charter.CharterBuilder.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.Host;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterTest {

    @ParameterizedTest
    @CsvSource({
        "sessionid, data.example.fr, true",
        "sessionid, example.fr, true",
        "sessionid, fr, false",
        "sessionid, api.data.example.fr, false",
        "sessionid, stats.example.fr, false",
        "sessionid, example.com, false",
        "SessionId, data.example.fr, false",
        "uid, stats.example.com, true",
        "uid, example.com, true",
        "uid, data.example.fr, false",
    })
    void aCookieIsDeclaredForItsDomainAndThoseAboveItInTheSite(String name, String host, boolean declared) {
        Charter charter = charter()
                .cookie("sessionid", NECESSARY)
                .cookie("uid", STATISTICS, "stats.example.com")
                .build();

        assertThat(charter.declarationsOf(name, new Host(host))).hasSize(declared ? 1 : 0);
    }

    @Test
    void ofOverlappingNamesTheMostSpecificCounts() {
        Charter charter = charter()
                .cookie("_pk_*", STATISTICS)
                .cookie("_pk_id.*", ADVERTISING)
                .cookie("_pk_id.consent", NECESSARY)
                .build();

        assertThat(charter.declarationsOf("_pk_id.consent", new Host(PORTAL)))
                .extracting(DeclaredTracker::category)
                .containsExactly(NECESSARY);
        assertThat(charter.declarationsOf("_pk_id.1", new Host(PORTAL)))
                .extracting(DeclaredTracker::category)
                .containsExactly(ADVERTISING);
        assertThat(charter.declarationsOf("_pk_ses", new Host(PORTAL)))
                .extracting(DeclaredTracker::category)
                .containsExactly(STATISTICS);
    }

    @Test
    void aNameThatIsDeclaredTwiceHasBothDeclarations() {
        Charter charter =
                charter().cookie("both", STATISTICS).cookie("both", NECESSARY).build();

        assertThat(charter.declarationsOf("both", new Host(PORTAL))).hasSize(2);
    }

    @Test
    void aHostIsDeclaredWithItsSubdomainsByTheMostSpecificName() {
        Charter charter = charter()
                .host("example.com", STATISTICS)
                .host("cdn.example.com", NECESSARY)
                .build();

        assertThat(charter.categoriesOf(new Host("a.cdn.example.com"))).containsExactly(NECESSARY);
        assertThat(charter.categoriesOf(new Host("www.example.com"))).containsExactly(STATISTICS);
        assertThat(charter.declarationOf(new Host("badexample.com"))).isEmpty();
        assertThat(charter.names(new Host("badexample.com"))).isFalse();
        assertThat(charter.names(new Host("www.example.com"))).isTrue();
    }

    @Test
    void theDomainOfADeclaredCookieIsNamedToo() {
        Charter charter = charter()
                .cookie("uid", ADVERTISING, "ads.example.net")
                .host("ads.example.net", SOCIAL)
                .build();

        assertThat(charter.categoriesOf(new Host("px.ads.example.net"))).containsExactlyInAnyOrder(SOCIAL, ADVERTISING);
        assertThat(charter.categoriesOf(new Host("example.net"))).isEmpty();
        assertThat(charter()
                        .cookie("uid", ADVERTISING, "ads.example.net")
                        .build()
                        .names(new Host("ads.example.net")))
                .isTrue();
    }

    @Test
    void aHostWithoutACategoryIsNamedForNone() {
        Charter charter = charter().host("cdn.example.net").build();

        assertThat(charter.names(new Host("cdn.example.net"))).isTrue();
        assertThat(charter.categoriesOf(new Host("cdn.example.net"))).isEmpty();
    }

    @Test
    void optionalCategoriesAreThoseOfCookiesAndHostsThatNeedConsent() {
        Charter charter = charter()
                .host("ads.example.net", SOCIAL, ADVERTISING)
                .cookie("sessionid", NECESSARY)
                .cookie("audience", AUDIENCE_EXEMPT)
                .cookie("_ga", STATISTICS)
                .cookie("_gid", STATISTICS)
                .build();

        assertThat(charter.optionalCategories()).containsExactly(STATISTICS, ADVERTISING, SOCIAL);
    }

    @Test
    void aCategoryIsReadByItsWord() {
        assertThat(Category.of("audience-exempt")).contains(AUDIENCE_EXEMPT);
        assertThat(Category.of("Necessary")).isEqualTo(Optional.empty());
    }

    @Test
    void aHostNeedsNoConsentWhereACategoryOfItNeedsNone() {
        assertThat(charter()
                        .host("a.fr", STATISTICS, AUDIENCE_EXEMPT)
                        .build()
                        .hosts()
                        .get(0)
                        .withoutConsent())
                .isTrue();
        assertThat(charter().host("a.fr", STATISTICS).build().hosts().get(0).withoutConsent())
                .isFalse();
        assertThat(charter().host("a.fr").build().hosts().get(0).withoutConsent())
                .isFalse();
    }

    @Test
    void aDeclarationTellsItsLineWhereItHasOne() {
        assertThat(new Declaration("suite.yaml", 12)).hasToString("suite.yaml:12");
        assertThat(new Declaration("https://example.fr/cookies", 0)).hasToString("https://example.fr/cookies");
    }
}
