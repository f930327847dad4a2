package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what singles out a visitor in the storages that are no cookies, whether it stays or passes. A theme or a map's
 * position is no violation by itself: what is kept for one visitor is held against what is kept for the others.
 */
final class StorageCheck implements Check {

    /** What they hold is the same content for everyone, more often than not under a name made of it. */
    private static final Set<StorageKind> CONTENT = EnumSet.of(
            StorageKind.CACHE_STORAGE, StorageKind.FILE_SYSTEM, StorageKind.SERVICE_WORKER, StorageKind.ETAG);

    private final StoredValues values;

    StorageCheck(Visits visits) {
        this.values = new StoredValues(visits);
    }

    @Override
    public Set<FactKind> reads() {
        return EnumSet.of(FactKind.STORAGE, FactKind.SCRIPT_WRITES);
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        List<Finding> found = new ArrayList<>();
        CookieFindings findings = new CookieFindings(scope);
        for (Life whole : scope.attribution().lives()) {
            Life life = asShown(whole, scope);
            TrackerKey key = life.key();
            boolean mayCome = key.kind() == StorageKind.COOKIE
                    || isRecord(scope, key)
                    || allowed.objectionTo(key.name(), key.host()).isEmpty();
            if (!mayCome) {
                seen(life, scope, findings)
                        .flatMap(occasion -> finding(life, occasion, scope, findings))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> finding(Life life, Occasion occasion, Scope scope, CookieFindings findings) {
        Optional<SentBack.Carried> sentBack = sentBack(life, scope);
        Facts facts = new Facts()
                .addIf(FactName.SENT_TO, sentBack.map(SentBack.Carried::host))
                .addIf(FactName.IDENTIFIER_IN, sentBack.map(SentBack.Carried::field));
        return objection(life, scope)
                .map(code ->
                        code == FindingCode.TIME_STORED && sentBack.isPresent() ? FindingCode.TIME_SENT_BACK : code)
                .map(code -> findings.about(
                        life,
                        occasion,
                        severity(code, life.key()),
                        code,
                        code == FindingCode.TIME_SENT_BACK ? facts : new Facts()));
    }

    private Optional<SentBack.Carried> sentBack(Life life, Scope scope) {
        SentBack back = new SentBack(scope.visit());
        return values.ownTimes(life, scope.visit()).stream()
                .flatMap(time -> back.carrying(time, life.first().at()).stream())
                .findFirst();
    }

    private Optional<FindingCode> objection(Life life, Scope scope) {
        return switch (values.compare(life, scope.visit())) {
            case OF_THE_VISITOR -> Optional.of(FindingCode.IDENTIFIER_STORED);
            case OF_ALL_VISITORS ->
                CONTENT.contains(life.key().kind()) ? Optional.empty() : Optional.of(FindingCode.TOKEN_STORED);
            case TIME_ALONE -> Optional.of(FindingCode.TIME_STORED);
            case NOTHING -> Optional.empty();
        };
    }

    /** Servers of one farm tag the same content differently: a tag alone proves nothing. */
    private static Severity severity(FindingCode code, TrackerKey key) {
        return switch (code) {
            case TIME_SENT_BACK -> Severity.FAILURE;
            case IDENTIFIER_STORED -> key.kind() == StorageKind.ETAG ? Severity.WARNING : Severity.FAILURE;
            case TOKEN_STORED -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    /** When it is seen in the moments that are judged; empty where it is not. */
    private static Optional<Occasion> seen(Life life, Scope scope, CookieFindings findings) {
        return scope.moments().stream()
                .filter(moment -> shows(moment, life.key()))
                .findFirst()
                .map(moment -> findings.seenAt(life, moment.step()))
                .or(() -> life.passages().stream()
                        .map(Life.Passage::occasion)
                        .filter(scope::covers)
                        .findFirst());
    }

    /** As it was led at the first look that shows it in the moments that are judged. */
    private static Life asShown(Life life, Scope scope) {
        return scope.moments().stream()
                .filter(moment -> shows(moment, life.key()))
                .findFirst()
                .map(moment -> life.asOf(moment.terminal().at()))
                .orElse(life);
    }

    private static boolean shows(Moment moment, TrackerKey key) {
        return moment.terminal().entries().stream().map(StorageEntry::key).anyMatch(key::equals);
    }

    /** The record of the choice is judged by rules of its own. */
    private static boolean isRecord(Scope scope, TrackerKey key) {
        return scope.charter()
                .record()
                .filter(record -> record.kind() == key.kind() && record.name().equals(key.name()))
                .isPresent();
    }
}
