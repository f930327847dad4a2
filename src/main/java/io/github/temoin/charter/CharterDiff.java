package io.github.temoin.charter;

import io.github.temoin.charter.Difference.Kind;
import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the published charter, the suite and what was seen against each other. */
public final class CharterDiff {

    /** A browser counts from when it stores the cookie, a server from when it writes it. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Charter suite;
    private final PublishedCharter published;
    private final Collection<Sighting> seen;
    private final Set<Difference> found = new LinkedHashSet<>();

    private CharterDiff(Charter suite, PublishedCharter published, Collection<Sighting> seen) {
        this.suite = suite;
        this.published = published;
        this.seen = seen;
    }

    /** All points in which they do not agree, each once: those of the policy page first, in its order. */
    public static List<Difference> between(Charter suite, PublishedCharter published, Collection<Sighting> seen) {
        CharterDiff diff = new CharterDiff(suite, published, seen);
        published.cookies().forEach(diff::compare);
        published
                .unnamed()
                .forEach(row -> diff.add(Kind.UNNAMED, row, Optional.of(row), Optional.empty(), Optional.empty()));
        suite.trackers().forEach(diff::lookForPublished);
        seen.forEach(diff::lookForPublished);
        return List.copyOf(diff.found);
    }

    private void compare(PublishedCookie cookie) {
        String name = cookie.name().text();
        List<DeclaredTracker> declared = suite.trackers().stream()
                .filter(tracker -> same(tracker.name(), cookie.name()))
                .toList();
        List<Sighting> sightings = seen.stream()
                .filter(sighting -> cookie.name().matches(sighting.name()))
                .toList();
        if (declared.isEmpty()) {
            add(Kind.NOT_IN_SUITE, name, Optional.of(name), Optional.empty(), firstName(sightings));
        }
        if (sightings.isEmpty()) {
            add(
                    Kind.NEVER_SEEN,
                    name,
                    Optional.of(name),
                    declared.stream().findFirst().map(t -> t.name().text()),
                    Optional.empty());
        }
        declared.forEach(tracker -> compare(cookie, tracker));
        sightings.forEach(sighting -> compare(cookie, sighting));
    }

    private void compare(PublishedCookie cookie, DeclaredTracker tracker) {
        String name = cookie.name().text();
        if (cookie.duration().isPresent()
                && tracker.lifetime().isPresent()
                && !cookie.duration().get().canMean(tracker.lifetime().get())) {
            add(
                    Kind.LIFETIME,
                    name,
                    cookie.duration().map(PublishedDuration::text),
                    tracker.lifetime().map(Lifetime::toString),
                    Optional.empty());
        }
        if (cookie.provider().isPresent()
                && tracker.provider().isPresent()
                && !sameProvider(cookie.provider().get(), tracker.provider().get())) {
            add(Kind.PROVIDER, name, cookie.provider(), tracker.provider(), Optional.empty());
        }
        if (cookie.category().isPresent() && cookie.category().get() != tracker.category()) {
            add(
                    Kind.CATEGORY,
                    name,
                    cookie.category().map(Category::word),
                    Optional.of(tracker.category().word()),
                    Optional.empty());
        }
    }

    private void compare(PublishedCookie cookie, Sighting sighting) {
        cookie.duration().flatMap(PublishedDuration::lifetime).ifPresent(lifetime -> {
            Duration allowed = lifetime.longest().plus(CLOCK_SKEW);
            if (sighting.keptFor().filter(kept -> kept.compareTo(allowed) > 0).isPresent()) {
                add(
                        Kind.KEPT_LONGER,
                        sighting.name(),
                        cookie.duration().map(PublishedDuration::text),
                        Optional.empty(),
                        sighting.keptFor().map(kept -> Lifetime.of(kept).toString()));
            }
        });
    }

    private void lookForPublished(DeclaredTracker tracker) {
        if (published.cookies().stream().noneMatch(cookie -> same(cookie.name(), tracker.name()))) {
            String name = tracker.name().text();
            add(Kind.NOT_PUBLISHED, name, Optional.empty(), Optional.of(name), Optional.empty());
        }
    }

    private void lookForPublished(Sighting sighting) {
        if (published.cookies().stream().noneMatch(cookie -> cookie.name().matches(sighting.name()))) {
            Optional<String> declared = suite.declarationsOf(sighting.name(), sighting.domain()).stream()
                    .findFirst()
                    .map(tracker -> tracker.name().text());
            add(
                    Kind.SEEN_NOT_PUBLISHED,
                    sighting.name(),
                    Optional.empty(),
                    declared,
                    Optional.of(sighting.name() + " (" + sighting.domain() + ")"));
        }
    }

    private void add(
            Kind kind, String name, Optional<String> onThePage, Optional<String> declared, Optional<String> observed) {
        found.add(new Difference(kind, name, onThePage, declared, observed));
    }

    private static Optional<String> firstName(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::name).findFirst();
    }

    /** Two patterns mean the same where one covers an example of the other: {@code _pk_id*} and {@code _pk_id.*}. */
    private static boolean same(NamePattern one, NamePattern other) {
        return one.equals(other) || one.matches(example(other)) || other.matches(example(one));
    }

    private static String example(NamePattern pattern) {
        return pattern.text().replace("*", "x1");
    }

    // "Opendatasoft" and "Opendatasoft SAS" are one provider, as are "Google" and "Google Analytics".
    private static boolean sameProvider(String one, String other) {
        String a = " " + PlainText.words(one) + " ";
        String b = " " + PlainText.words(other) + " ";
        return a.contains(b) || b.contains(a);
    }
}
