package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.charter.StatisticsClause;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Exempt audience measurement stays with the portal: its cookies are the portal's own, and their values go to no third party.
 * How long they live is a matter of cookie-1; what no one can see from outside is listed as such.
 */
final class ExemptMeasurementStaysHere implements Rule {

    @Override
    public String id() {
        return "audience-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.GUIDELINES_EXEMPT, Texts.AUDIENCE_MEASUREMENT);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return JarReading.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (charter.trackers().stream().noneMatch(ExemptMeasurementStaysHere::isExempt)) {
            return Judgement.notApplicable(ReasonCode.NO_EXEMPT_MEASUREMENT.with());
        }
        Judgement seen = new JarReading(charter, visits, FactKind.EXCHANGES)
                .ask(journeys(charter), ExemptMeasurementStaysHere::judge)
                .judgement(ExemptMeasurementStaysHere::isExempt);
        List<Finding> findings = new ArrayList<>(seen.findings());
        findings.add(notObservable(charter, visits));
        return new Judgement(findings, seen.inconclusive(), seen.notApplicable());
    }

    private static boolean isExempt(DeclaredTracker tracker) {
        return tracker.category() == Category.AUDIENCE_EXEMPT;
    }

    private static List<Finding> judge(Scope scope, Life life, List<DeclaredTracker> declared) {
        boolean meant = declared.isEmpty()
                ? scope.charter().trackers().stream()
                        .filter(ExemptMeasurementStaysHere::isExempt)
                        .anyMatch(tracker -> tracker.name().matches(life.key().name()))
                : declared.stream().anyMatch(ExemptMeasurementStaysHere::isExempt);
        if (!meant) {
            return List.of();
        }
        CookieFindings findings = new CookieFindings(scope);
        List<Finding> found = new ArrayList<>();
        if (scope.charter().site().partyOf(life.key().host()) == Party.THIRD) {
            found.add(findings.about(
                    life, life.first(), Severity.WARNING, FindingCode.EXEMPT_COOKIE_OF_THIRD_PARTY, new Facts()));
        }
        Set<String> values = identifiers(scope, life);
        for (Exchange exchange : scope.exchanges()) {
            Optional<Host> host = Requests.thirdParty(exchange, scope.charter().site());
            Optional<String> field = fieldWith(values, exchange.address());
            if (host.isPresent() && field.isPresent() && !Requests.neverSent(exchange)) {
                found.add(findings.about(
                        life,
                        life.first(),
                        Severity.WARNING,
                        FindingCode.EXEMPT_COOKIE_SHARED,
                        new Facts().add(FactName.SHARED_WITH, host.get()).add(FactName.IDENTIFIER_IN, field.get())));
            }
        }
        return found;
    }

    /** What of the cookie could single out a visitor, whenever it was looked at. */
    private static Set<String> identifiers(Scope scope, Life life) {
        Set<String> digests = new HashSet<>();
        Stream.concat(
                        Stream.of(life.value()),
                        scope.looksAt(life.key()).stream().map(ObservedCookie::value))
                .flatMap(ExemptMeasurementStaysHere::wholeAndParts)
                .filter(Secret::looksLikeIdentifier)
                .map(Secret::digest)
                .forEach(digests::add);
        return digests;
    }

    private static Optional<String> fieldWith(Set<String> digests, Address address) {
        return address.query().entrySet().stream()
                .filter(field ->
                        wholeAndParts(field.getValue()).map(Secret::digest).anyMatch(digests::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static Stream<Secret> wholeAndParts(Secret secret) {
        return Stream.concat(Stream.of(secret), secret.parts().values().stream());
    }

    /** Beside it stands what the policy page itself says of statistics. */
    private static Finding notObservable(Charter charter, Visits visits) {
        StatisticsClause clause = new StatisticsClause();
        Optional<String> words = visits.all().stream()
                .flatMap(visit -> visit.moments().stream())
                .flatMap(moment -> moment.pages().stream())
                .filter(view -> charter.policyPage().equals(Optional.of(view.page())))
                .map(PageView::html)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(html -> clause.in(html).stream())
                .findFirst();
        return new Finding(
                Severity.NOTE,
                FindingCode.EXEMPTION_NOT_OBSERVABLE.word(),
                Subject.POLICY,
                Category.AUDIENCE_EXEMPT.word(),
                Optional.empty(),
                "/",
                Optional.empty(),
                true,
                JourneyName.UNTOUCHED,
                Step.ARRIVAL,
                charter.policyPage().orElse(""),
                Origin.UNKNOWN,
                new Facts().addIf(FactName.PUBLISHED, words).list());
    }
}
