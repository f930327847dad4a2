package io.github.temoin.charter;

import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes charters by hand, of {@code data.example.fr} with the pages {@code /} and {@code /explore/}. */
public final class CharterBuilder {

    public static final String PORTAL = "data.example.fr";

    private final List<DeclaredTracker> trackers = new ArrayList<>();
    private final List<DeclaredHost> hosts = new ArrayList<>();
    private Optional<RecordLocation> record = Optional.empty();
    private boolean bannerExpected = true;
    private List<String> pages = List.of("/", "/explore/");
    private Optional<String> policy = Optional.empty();

    private CharterBuilder() {}

    public static CharterBuilder charter() {
        return new CharterBuilder();
    }

    /** A cookie of the portal's own host. */
    public CharterBuilder cookie(String name, Category category) {
        return cookie(name, category, PORTAL);
    }

    public CharterBuilder cookie(String name, Category category, String domain) {
        return cookie(tracker(name, category, domain, Optional.empty()));
    }

    public CharterBuilder cookie(String name, Category category, Lifetime lifetime) {
        return cookie(tracker(name, category, PORTAL, Optional.of(lifetime)));
    }

    public CharterBuilder cookie(DeclaredTracker tracker) {
        trackers.add(tracker);
        return this;
    }

    public CharterBuilder host(String name, Category... categories) {
        hosts.add(new DeclaredHost(
                new Host(name),
                Arrays.stream(categories).collect(Collectors.toSet()),
                new Declaration("suite.yaml", 40 + hosts.size())));
        return this;
    }

    /** A record in a cookie. */
    public CharterBuilder record(String cookie) {
        record = Optional.of(new RecordLocation(StorageKind.COOKIE, cookie));
        return this;
    }

    public CharterBuilder recordInLocalStorage(String item) {
        record = Optional.of(new RecordLocation(StorageKind.LOCAL_STORAGE, item));
        return this;
    }

    public CharterBuilder noBanner() {
        bannerExpected = false;
        return this;
    }

    public CharterBuilder pages(String... listed) {
        pages = List.of(listed);
        return this;
    }

    /** The page of the cookie policy. */
    public CharterBuilder policy(String page) {
        policy = Optional.of(page);
        return this;
    }

    public Charter build() {
        return new Charter(new Host(PORTAL), trackers, hosts, record, bannerExpected, pages, policy);
    }

    /** A cookie of which the flags are declared. */
    public static DeclaredTracker flagged(String name, Boolean secure, Boolean httpOnly, SameSite sameSite) {
        return new DeclaredTracker(
                new NamePattern(name),
                Category.NECESSARY,
                new Host(PORTAL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(secure),
                Optional.of(httpOnly),
                Optional.of(sameSite),
                new Declaration("suite.yaml", 30));
    }

    /** A cookie of which is declared what it serves. */
    public static DeclaredTracker serving(String name, String service, String purpose) {
        return new DeclaredTracker(
                new NamePattern(name),
                Category.NECESSARY,
                new Host(PORTAL),
                Optional.empty(),
                Optional.of(service),
                Optional.of(purpose),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Declaration("suite.yaml", 31));
    }

    private DeclaredTracker tracker(String name, Category category, String domain, Optional<Lifetime> lifetime) {
        return new DeclaredTracker(
                new NamePattern(name),
                category,
                new Host(domain),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lifetime,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Declaration("suite.yaml", 10 + trackers.size()));
    }
}
