package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.charter.KnownCookies;
import io.github.temoin.charter.NearMiss;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes findings about cookies and stored items, with everything needed to mend them. */
final class CookieFindings {

    private static final int MOST_HOSTS = 5;
    private static final KnownCookies KNOWN = KnownCookies.load();

    private final Scope scope;
    private final Moments moments;

    CookieFindings(Scope scope) {
        this.scope = scope;
        this.moments = new Moments(scope.visit());
    }

    /** Whose it may be: by its host, else by its name where it is a cookie that no one declares. */
    private static Optional<String> suspect(Life life, List<DeclaredTracker> declared) {
        boolean nameless = !declared.isEmpty() || life.key().kind() != StorageKind.COOKIE;
        return KnownTrackers.vendorOf(life.key().host())
                .or(() -> nameless
                        ? Optional.empty()
                        : KNOWN.of(life.key().name()).map(KnownCookies.Known::toString));
    }

    /** A finding about a life, seen at an occasion of the moments that are judged. */
    Finding about(Life life, Occasion seen, Severity severity, FindingCode code, Facts more) {
        Charter charter = scope.charter();
        String name = life.key().name();
        Host host = life.key().host();
        List<DeclaredTracker> declared = charter.declarationsOf(name, host);
        Facts facts = new Facts();
        life.cookie().ifPresent(cookie -> attributes(life, cookie, facts));
        facts.add(FactName.VALUE_SHAPE, shape(life.value()))
                .addAll(FactName.CATEGORY, words(declared))
                .addAll(
                        FactName.DECLARED_AT,
                        declared.stream().map(DeclaredTracker::declaration).toList())
                .addAll(FactName.SENT_TO, sentTo(life))
                .addAll(moments.facts(life.first().at()));
        if (!scope.covers(life.first())) {
            facts.add(FactName.FIRST_SEEN, life.first().step().word());
        }
        if (declared.isEmpty()) {
            charter.nearMissOf(name, host).ifPresent(miss -> nearMiss(miss, facts));
        }
        facts.addIf(FactName.KNOWN_AS, suspect(life, declared));
        return new Finding(
                severity,
                code.word(),
                Subject.of(life.key().kind()),
                name,
                Optional.of(host),
                life.key().path(),
                Optional.of(charter.site().partyOf(host)),
                !declared.isEmpty(),
                scope.visit().journey(),
                seen.step(),
                seen.page(),
                life.origin(),
                facts.addAll(more.list()).list());
    }

    /** When a life that a snapshot of a moment shows is first seen in the moments that are judged. */
    Occasion seenAt(Life life, Step step) {
        return scope.covers(life.first())
                ? life.first()
                : new Occasion(life.first().at(), step, life.first().page());
    }

    private static void attributes(Life life, ObservedCookie cookie, Facts facts) {
        facts.add(FactName.DOMAIN, (cookie.hostOnly() ? "" : ".") + cookie.domain())
                .add(FactName.LIFETIME, life.lifetime().map(Spans::shown).orElse("session"))
                .add(FactName.FLAGS, flags(cookie));
    }

    private static String flags(ObservedCookie cookie) {
        List<String> flags = new ArrayList<>();
        if (cookie.secure()) {
            flags.add("Secure");
        }
        if (cookie.httpOnly()) {
            flags.add("HttpOnly");
        }
        flags.add("SameSite=" + cookie.sameSite().word());
        if (cookie.partition().isPresent()) {
            flags.add("Partitioned");
        }
        return String.join(" ", flags);
    }

    private static String shape(Secret value) {
        return value.shape().name().toLowerCase(Locale.ROOT) + "(" + value.length() + ")";
    }

    private static List<String> words(List<DeclaredTracker> declared) {
        return declared.stream()
                .map(tracker -> tracker.category().word())
                .distinct()
                .toList();
    }

    private static void nearMiss(NearMiss miss, Facts facts) {
        DeclaredTracker near = miss.declared();
        facts.add(FactName.NEAR_MISS, near.name() + " @ " + near.domain() + " (" + near.declaration() + ")")
                .add(FactName.NEAR_MISS_BECAUSE, miss.difference().word());
    }

    private List<String> sentTo(Life life) {
        return scope.exchanges().stream()
                .filter(exchange -> carries(exchange, life))
                .flatMap(exchange -> exchange.address().host().stream())
                .map(Host::name)
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
    }

    private static boolean carries(Exchange exchange, Life life) {
        boolean goesThere = exchange.address()
                .host()
                .filter(host -> life.key().host().covers(host))
                .isPresent();
        return goesThere
                && exchange.cookiesSent().stream()
                        .map(SentCookie::name)
                        .anyMatch(life.key().name()::equals);
    }
}
