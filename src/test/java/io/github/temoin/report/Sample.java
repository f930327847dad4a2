package io.github.temoin.report;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.DeclaredHost;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Shape;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A portal made up for the tests of the report, with what a suite says of it. */
final class Sample {

    static final Instant START = Instant.parse("2026-11-24T02:00:00Z");
    static final Host HOST = new Host("donnees.ville.example");
    static final Host STATS = new Host("stats.mesure.example");
    static final URI PORTAL = URI.create("https://donnees.ville.example");

    /** What a hostile portal calls its things. */
    static final String HOSTILE = "<script>alert(1)</script>";

    private Sample() {}

    static Suite suite(Locale language) {
        return new Suite(
                "donnees.ville.example",
                Path.of("suites/donnees.ville.example.yaml"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                new Portal.Live(PORTAL),
                "Données ouvertes de la Ville",
                Optional.of("Données ouvertes"),
                language,
                List.of(language),
                List.of("/", "/explore/", "/terms/cookies-policy/"),
                Optional.of("/terms/cookies-policy/"),
                List.of(
                        declared("cookies_preferences", Category.NECESSARY, 22),
                        declared("csrftoken", Category.NECESSARY, 18),
                        declared("_pk_id.*", Category.STATISTICS, 27)),
                List.of(new DeclaredHost(STATS, Set.of(Category.STATISTICS), new Declaration("suite", 33))),
                Optional.of(new RecordLocation(StorageKind.COOKIE, "cookies_preferences")),
                BannerHints.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static SuiteCookie declared(String name, Category category, int line) {
        return new SuiteCookie(
                new NamePattern(name),
                category,
                Optional.empty(),
                Optional.of("Opendatasoft"),
                Optional.empty(),
                Optional.of("Se souvenir du choix"),
                Optional.of(Lifetime.parse("P6M")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Declaration("suites/donnees.ville.example.yaml", line));
    }

    static ObservedCookie cookie(String name, Host domain, Duration lifetime) {
        return new ObservedCookie(
                name,
                domain,
                domain.equals(HOST),
                "/",
                true,
                false,
                SameSite.LAX,
                Optional.of(START.plus(lifetime)),
                Optional.empty(),
                secret(name));
    }

    /** The consent record, whose value alone may be shown, with what looks like an identifier masked. */
    static ObservedCookie record() {
        return new ObservedCookie(
                "cookies_preferences",
                HOST,
                true,
                "/",
                true,
                false,
                SameSite.LAX,
                Optional.of(START.plus(Duration.ofDays(182))),
                Optional.empty(),
                new Secret("d1", 48, Shape.STRUCTURED, Map.of(), Optional.of("{\"statistics\":false,\"id\":\"•••\"}")));
    }

    static Secret secret(String digest) {
        return new Secret(digest, 27, Shape.TOKEN, Map.of(), Optional.empty());
    }

    static Address address(Host host, String path) {
        return new Address("https", Optional.of(host), 443, path, Map.of());
    }
}
