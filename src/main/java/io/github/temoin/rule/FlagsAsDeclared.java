package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.Party;
import io.github.temoin.web.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Secure, HttpOnly and SameSite are as declared; an authentication cookie is HttpOnly and Secure. */
final class FlagsAsDeclared implements Rule {

    @Override
    public String id() {
        return "cookie-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.DEVELOPER_GUIDE_SECURITY, Texts.ASVS, Texts.COOKIE_STANDARD, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return JarReading.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Judgement judgement = new JarReading(charter, visits)
                .ask(journeys(charter), FlagsAsDeclared::judge)
                .judgement(FlagsAsDeclared::isComparable);
        boolean nothing = charter.trackers().stream().noneMatch(FlagsAsDeclared::isComparable)
                && judgement.findings().isEmpty();
        return nothing ? Judgement.notApplicable(ReasonCode.NO_FLAG_DECLARED.with()) : judgement;
    }

    private static boolean isComparable(DeclaredTracker tracker) {
        return tracker.secure().isPresent()
                || tracker.httpOnly().isPresent()
                || tracker.sameSite().isPresent()
                || DeclaredServices.authenticates(tracker);
    }

    private static List<Finding> judge(Scope scope, Life life, List<DeclaredTracker> declared) {
        List<ObservedCookie> seen = scope.looksAt(life.key());
        List<Finding> found = new ArrayList<>();
        List<Difference> differences = declared.stream()
                .flatMap(tracker -> seen.stream().flatMap(cookie -> differences(tracker, cookie, life)))
                .distinct()
                .toList();
        if (!differences.isEmpty()) {
            found.add(notAsDeclared(scope, life, differences));
        }
        boolean authentication = declared.stream().anyMatch(DeclaredServices::authenticates)
                || life.key().name().equals(DeclaredServices.SESSION_COOKIE);
        if (authentication && scope.charter().site().partyOf(life.key().host()) == Party.FIRST) {
            exposure(scope, life, seen).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> exposure(Scope scope, Life life, List<ObservedCookie> seen) {
        List<String> missing = new ArrayList<>();
        if (!seen.stream().allMatch(ObservedCookie::secure)) {
            missing.add("not Secure");
        }
        if (!seen.stream().allMatch(ObservedCookie::httpOnly)) {
            missing.add("not HttpOnly");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new CookieFindings(scope)
                        .about(
                                life,
                                life.first(),
                                Severity.WARNING,
                                FindingCode.AUTHENTICATION_COOKIE_EXPOSED,
                                new Facts()
                                        .add(FactName.EXPECTED, "Secure HttpOnly")
                                        .addAll(FactName.OBSERVED, missing)));
    }

    private static Stream<Difference> differences(DeclaredTracker tracker, ObservedCookie cookie, Life life) {
        return Stream.of(
                        tracker.secure().flatMap(wanted -> flag("Secure", wanted, cookie.secure())),
                        tracker.httpOnly().flatMap(wanted -> flag("HttpOnly", wanted, cookie.httpOnly())),
                        tracker.sameSite().flatMap(wanted -> sameSite(wanted, life)))
                .flatMap(Optional::stream);
    }

    private static Optional<Difference> flag(String name, boolean wanted, boolean seen) {
        return wanted == seen
                ? Optional.empty()
                : Optional.of(new Difference(wanted ? name : "not " + name, seen ? name : "not " + name, seen));
    }

    private static Optional<Difference> sameSite(SameSite wanted, Life life) {
        return sameSite(life)
                .filter(seen -> seen != wanted)
                .map(seen -> new Difference(word(wanted), word(seen), isStricter(seen, wanted)));
    }

    /** Jars say None of a cookie that says nothing: only what was asked for tells these apart. */
    private static Optional<SameSite> sameSite(Life life) {
        return life.asked()
                .map(ObservedCookie::sameSite)
                .or(() -> life.kept().map(ObservedCookie::sameSite).filter(seen -> seen != SameSite.NONE));
    }

    private static boolean isStricter(SameSite seen, SameSite declared) {
        return seen == SameSite.STRICT || (seen == SameSite.LAX && declared == SameSite.NONE);
    }

    private static String word(SameSite sameSite) {
        return "SameSite=" + sameSite.word();
    }

    private static Finding notAsDeclared(Scope scope, Life life, List<Difference> differences) {
        boolean stricter = differences.stream().allMatch(Difference::stricter);
        return new CookieFindings(scope)
                .about(
                        life,
                        life.first(),
                        stricter ? Severity.NOTE : Severity.WARNING,
                        FindingCode.FLAG_NOT_AS_DECLARED,
                        new Facts()
                                .addAll(
                                        FactName.EXPECTED,
                                        differences.stream()
                                                .map(Difference::expected)
                                                .toList())
                                .addAll(
                                        FactName.OBSERVED,
                                        differences.stream()
                                                .map(Difference::observed)
                                                .toList()));
    }

    /** @param stricter what is stricter than declared harms no one: the charter is out of date */
    private record Difference(String expected, String observed, boolean stricter) {}
}
