package io.github.temoin.charter;

import static io.github.temoin.charter.CharterBuilder.charter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.charter.Difference.Kind;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterDiffTest {

    @Test
    void whatAgreesGivesNothing() {
        Charter suite = charter()
                .cookie("sessionid", Category.NECESSARY, Lifetime.parse("P14D"))
                .cookie("_pk_id.*", Category.STATISTICS)
                .build();
        PublishedCharter page = page(
                published("sessionid", "Opendatasoft", Category.NECESSARY, "2 weeks by default"),
                published("_pk_id*", "Matomo", Category.STATISTICS, "13 mois"));

        assertThat(CharterDiff.between(
                        suite, page, List.of(seen("sessionid", "P14D"), seen("_pk_id.1.ab12", "PT9504H"))))
                .isEmpty();
    }

    @Test
    void aCookieOfTheSuiteAloneIsNotPublished() {
        Charter suite = charter().cookie("sessionid", Category.NECESSARY).build();

        assertThat(CharterDiff.between(suite, page(), List.of()))
                .containsExactly(new Difference(
                        Kind.NOT_PUBLISHED, "sessionid", Optional.empty(), Optional.of("sessionid"), Optional.empty()));
    }

    @Test
    void thatOthersArePublishedDoesNotMakeADeclarationPublished() {
        Charter suite = charter()
                .cookie("_ga", Category.STATISTICS)
                .cookie("sessionid", Category.NECESSARY)
                .build();

        assertThat(CharterDiff.between(suite, page(published("_ga")), List.of(seen("_ga", ""))))
                .extracting(Difference::kind, Difference::name)
                .containsExactly(tuple(Kind.NOT_PUBLISHED, "sessionid"));
    }

    @Test
    void aCookieOfThePageAloneIsNotInTheSuite() {
        assertThat(CharterDiff.between(charter().build(), page(published("_ga")), List.of(seen("_ga", "P1D"))))
                .containsExactly(new Difference(
                        Kind.NOT_IN_SUITE, "_ga", Optional.of("_ga"), Optional.empty(), Optional.of("_ga")));
    }

    @Test
    void aCookieThatWasSeenAndIsNotPublishedIsTold() {
        Charter suite = charter().cookie("_ga", Category.STATISTICS).build();

        assertThat(CharterDiff.between(suite, page(), List.of(seen("_ga", "P1D"), seen("other", "P1D"))))
                .extracting(Difference::kind, Difference::name, Difference::declared, Difference::seen)
                .contains(
                        tuple(Kind.SEEN_NOT_PUBLISHED, "_ga", Optional.of("_ga"), Optional.of("_ga (data.example.fr)")),
                        tuple(
                                Kind.SEEN_NOT_PUBLISHED,
                                "other",
                                Optional.empty(),
                                Optional.of("other (data.example.fr)")));
    }

    @Test
    void thatOthersArePublishedDoesNotMakeACookiePublished() {
        assertThat(CharterDiff.between(
                        charter().build(), page(published("_ga")), List.of(seen("_ga", ""), seen("other", ""))))
                .extracting(Difference::kind, Difference::name)
                .containsExactly(tuple(Kind.NOT_IN_SUITE, "_ga"), tuple(Kind.SEEN_NOT_PUBLISHED, "other"));
    }

    @Test
    void aPublishedCookieThatNoOneGotIsTold() {
        Charter suite = charter().cookie("_ga", Category.STATISTICS).build();

        assertThat(CharterDiff.between(suite, page(published("_ga")), List.of()))
                .containsExactly(new Difference(
                        Kind.NEVER_SEEN, "_ga", Optional.of("_ga"), Optional.of("_ga"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2 weeks by default, P14D, false",
        "1 year, P395D, true",
        "13 mois, P395D, false",
        "Session, P14D, true",
        "Persistent, P14D, false",
    })
    void lifetimesOfPageAndSuiteAreCompared(String onThePage, String declared, boolean differ) {
        Charter suite = charter()
                .cookie("a", Category.NECESSARY, Lifetime.parse(declared))
                .build();

        List<Difference> differences = CharterDiff.between(
                suite, page(published("a", "X", Category.NECESSARY, onThePage)), List.of(seen("a", "PT1S")));

        assertThat(differences)
                .isEqualTo(
                        differ
                                ? List.of(new Difference(
                                        Kind.LIFETIME,
                                        "a",
                                        Optional.of(onThePage),
                                        Optional.of(declared),
                                        Optional.empty()))
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "6 months, P184D, false",
        "6 months, PT4416H59S, false",
        "6 months, PT4416H60S, false",
        "6 months, PT4416H61S, true",
        "Session, '', false",
        "Session, P1D, true",
        "6 months, '', false",
        "Persistent, P400D, false",
    })
    void aCookieMustNotBeKeptLongerThanPublished(String onThePage, String keptFor, boolean longer) {
        Charter suite = charter().cookie("a", Category.NECESSARY).build();

        List<Difference> differences = CharterDiff.between(
                suite, page(published("a", "X", Category.NECESSARY, onThePage)), List.of(seen("a", keptFor)));

        assertThat(differences).extracting(Difference::kind).isEqualTo(longer ? List.of(Kind.KEPT_LONGER) : List.of());
    }

    @Test
    void howLongACookieWasKeptStandsBesideWhatIsPublished() {
        Charter suite = charter().cookie("a", Category.NECESSARY).build();

        assertThat(CharterDiff.between(
                        suite, page(published("a", "X", Category.NECESSARY, "6 months")), List.of(seen("a", "P400D"))))
                .containsExactly(new Difference(
                        Kind.KEPT_LONGER, "a", Optional.of("6 months"), Optional.empty(), Optional.of("P400D")));
    }

    @ParameterizedTest
    @CsvSource({
        "Opendatasoft, Opendatasoft SAS, false",
        "Google Analytics, google, false",
        "Métropole Rouen Normandie, METROPOLE ROUEN NORMANDIE, false",
        "Matomo, Google, true",
        "Goo, Google, true",
    })
    void providersOfPageAndSuiteAreCompared(String onThePage, String declared, boolean differ) {
        Charter suite = charter().cookie(providedBy("a", declared)).build();

        assertThat(CharterDiff.between(
                        suite, page(published("a", onThePage, Category.NECESSARY, "")), List.of(seen("a", ""))))
                .extracting(Difference::kind)
                .isEqualTo(differ ? List.of(Kind.PROVIDER) : List.of());
    }

    @Test
    void categoriesOfPageAndSuiteAreCompared() {
        Charter suite = charter().cookie("a", Category.NECESSARY).build();

        assertThat(CharterDiff.between(
                        suite, page(published("a", "X", Category.STATISTICS, "")), List.of(seen("a", ""))))
                .containsExactly(new Difference(
                        Kind.CATEGORY, "a", Optional.of("statistics"), Optional.of("necessary"), Optional.empty()));
    }

    @Test
    void aRowWithoutANameIsTold() {
        PublishedCharter page = new PublishedCharter("page", List.of(), List.of("Matomo | Measures the audience"));

        assertThat(CharterDiff.between(charter().build(), page, List.of()))
                .extracting(Difference::kind, Difference::name)
                .containsExactly(tuple(Kind.UNNAMED, "Matomo | Measures the audience"));
    }

    @Test
    void aDifferenceIsToldOnce() {
        Charter suite = charter().cookie("a", Category.NECESSARY).build();
        PublishedCookie statistics = published("a", "X", Category.STATISTICS, "");

        assertThat(CharterDiff.between(suite, page(statistics, statistics), List.of(seen("a", ""), seen("a", ""))))
                .hasSize(1);
    }

    private static PublishedCharter page(PublishedCookie... cookies) {
        return new PublishedCharter("page", List.of(cookies), List.of());
    }

    private static PublishedCookie published(String name) {
        return published(name, "X", Category.STATISTICS, "");
    }

    private static PublishedCookie published(String name, String provider, Category category, String duration) {
        return new PublishedCookie(
                new NamePattern(name),
                Optional.of(provider),
                Optional.empty(),
                Optional.empty(),
                Optional.of(category),
                DurationProse.read(duration),
                Optional.empty());
    }

    private static Sighting seen(String name, String keptFor) {
        return new Sighting(
                name,
                new Host(CharterBuilder.PORTAL),
                Optional.of(keptFor).filter(text -> !text.isEmpty()).map(Duration::parse));
    }

    private static DeclaredTracker providedBy(String name, String provider) {
        return new DeclaredTracker(
                new NamePattern(name),
                Category.NECESSARY,
                new Host(CharterBuilder.PORTAL),
                Optional.of(provider),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Declaration("suite.yaml", 1));
    }
}
