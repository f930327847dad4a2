package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What needed the consent that was withdrawn: cookies and stored items declared in an optional category, and hosts of one, or
 * known to track.
 * What the charter does not name is a matter of accept-1.
 */
final class OptionalTrackers {

    private final Charter charter;
    private final Visit visit;
    private final Scope whole;
    private final Allowed allowed;

    OptionalTrackers(Charter charter, Visit visit) {
        this.charter = charter;
        this.visit = visit;
        this.whole = Scope.of(charter, visit);
        this.allowed = Allowed.withoutConsent(charter);
    }

    /** Tells whether any came while there was consent. */
    boolean seenBeforeWithdrawal(Scope accepted) {
        boolean item = whole.attribution().lives().stream()
                .filter(life -> life.fate() == Life.Fate.KEPT || life.fate() == Life.Fate.PASSED)
                .anyMatch(life -> isOptional(life.key()) && accepted.covers(life.first()));
        boolean host = accepted.exchanges().stream()
                .filter(exchange -> exchange.sent().isBefore(withdrawal().orElse(Instant.MAX)))
                .anyMatch(exchange -> optionalHost(exchange).isPresent());
        return item || host;
    }

    /** Optional cookies that went out. */
    List<Finding> sent(Scope withdrawn) {
        List<Finding> found = new ArrayList<>();
        for (Exchange exchange : withdrawn.exchanges()) {
            for (SentCookie cookie : exchange.cookiesSent()) {
                exchange.address()
                        .host()
                        .flatMap(host -> optionalCookie(cookie.name(), host))
                        .map(key -> finding(withdrawn, exchange, key))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Optional hosts that were called. */
    List<Finding> called(Scope withdrawn) {
        return calls(withdrawn, withdrawn.exchanges(), Severity.FAILURE, FindingCode.OPTIONAL_HOST_CALLED);
    }

    /** Calls that the withdrawal itself made: to tell a third party of it may be just what is right. */
    List<Finding> calledByWithdrawal() {
        Scope scope = whole.at(Step.WITHDRAWN);
        List<Exchange> since = scope.exchanges().stream()
                .filter(exchange -> withdrawal()
                        .filter(instant -> !exchange.sent().isBefore(instant))
                        .isPresent())
                .toList();
        return calls(scope, since, Severity.NOTE, FindingCode.WITHDRAWAL_CALL);
    }

    /** Optional cookies that are in the jar at the end. */
    List<Finding> left(Scope withdrawn) {
        List<Finding> found = new ArrayList<>();
        withdrawn.moments().stream().reduce((a, b) -> b).ifPresent(last -> last.terminal().cookies().stream()
                .map(ObservedCookie::key)
                .distinct()
                .filter(this::isOptional)
                .forEach(key -> found.add(left(withdrawn, last, key))));
        return found;
    }

    /** Optional items of other storages that are there at the end, but for those that were found already. */
    List<Finding> itemsLeft(Scope withdrawn, List<Finding> already) {
        return withdrawn.moments().stream().reduce((a, b) -> b).stream()
                .flatMap(last -> last.terminal().entries().stream()
                        .map(StorageEntry::key)
                        .distinct()
                        .filter(this::isOptional)
                        .filter(key -> already.stream()
                                .noneMatch(finding -> finding.name().equals(key.name())))
                        .map(key -> left(withdrawn, last, key)))
                .toList();
    }

    private Finding left(Scope withdrawn, Moment last, TrackerKey key) {
        boolean cookie = key.kind() == StorageKind.COOKIE;
        boolean first = charter.site().partyOf(key.host()) == Party.FIRST;
        CookieFindings findings = new CookieFindings(withdrawn);
        Life life =
                whole.attribution().of(key).orElseThrow().asOf(last.terminal().at());
        return findings.about(
                life,
                findings.seenAt(life, last.step()),
                first ? Severity.FAILURE : Severity.WARNING,
                cookie ? codeOfCookie(first) : FindingCode.OPTIONAL_ITEM_KEPT,
                new Facts());
    }

    private static FindingCode codeOfCookie(boolean first) {
        return first ? FindingCode.OPTIONAL_COOKIE_KEPT : FindingCode.THIRD_PARTY_COOKIE_LEFT;
    }

    private Finding finding(Scope withdrawn, Exchange exchange, TrackerKey key) {
        Occasion sent = new Occasion(exchange.sent(), withdrawn.stepOf(exchange), exchange.page());
        return new CookieFindings(withdrawn)
                .about(
                        whole.attribution().of(key).orElseThrow().asOf(exchange.sent()),
                        sent,
                        Severity.FAILURE,
                        FindingCode.OPTIONAL_COOKIE_SENT,
                        new Facts());
    }

    private List<Finding> calls(Scope scope, List<Exchange> exchanges, Severity severity, FindingCode code) {
        Set<Host> hosts = new LinkedHashSet<>();
        exchanges.forEach(exchange -> optionalHost(exchange).ifPresent(hosts::add));
        RequestFindings findings = new RequestFindings(scope);
        return hosts.stream()
                .map(host -> exchanges.stream()
                        .filter(exchange -> optionalHost(exchange).equals(Optional.of(host)))
                        .map(exchange -> new Call(exchange, host, severity, code, new Facts()))
                        .toList())
                .map(findings::about)
                .toList();
    }

    private Optional<Host> optionalHost(Exchange exchange) {
        return Requests.thirdParty(exchange, charter.site())
                .filter(host -> !Requests.neverSent(exchange))
                .filter(host -> allowed.forbids(host)
                        || (!allowed.mayCall(host)
                                && MeasuringCalls.vendorOf(host, exchange.address())
                                        .isPresent()));
    }

    /**
     * The optional cookie of a name that goes to a host; the one for fewest hosts where there are several. What was sent was
     * there, also where no one saw it being kept.
     */
    private Optional<TrackerKey> optionalCookie(String name, Host host) {
        return whole.attribution().lives().stream()
                .map(Life::key)
                .filter(key -> key.kind() == StorageKind.COOKIE)
                .filter(key -> key.name().equals(name) && key.host().covers(host) && isOptional(key))
                .reduce((a, b) -> a.host().name().length() >= b.host().name().length() ? a : b);
    }

    private boolean isOptional(TrackerKey key) {
        List<DeclaredTracker> declared = charter.declarationsOf(key.name(), key.host());
        return !declared.isEmpty()
                && allowed.objectionTo(key.name(), key.host()).isPresent();
    }

    private Optional<Instant> withdrawal() {
        return new Moments(visit).withdrawal();
    }
}
