package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.law.Severity;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for cookies that came and went between two looks at the jar; those that were only asked for are noted. */
final class PassingCheck implements Check {

    private static final Set<Life.Fate> NEVER_STORED = EnumSet.of(Life.Fate.REFUSED, Life.Fate.ASKED);

    @Override
    public Set<FactKind> reads() {
        return EnumSet.of(FactKind.COOKIES, FactKind.EXCHANGES, FactKind.SCRIPT_WRITES, FactKind.STORE_CHANGES);
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        List<Finding> found = new ArrayList<>();
        CookieFindings findings = new CookieFindings(scope);
        for (Life life : scope.attribution().lives()) {
            if (life.key().kind() != StorageKind.COOKIE) {
                continue;
            }
            Optional<FindingCode> objection =
                    allowed.objectionTo(life.key().name(), life.key().host());
            objection.flatMap(code -> passage(scope, life, code, findings)).ifPresent(found::add);
            objection
                    .filter(code -> NEVER_STORED.contains(life.fate()) && scope.covers(life.first()))
                    .map(code -> notStored(scope, life, findings))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> passage(Scope scope, Life life, FindingCode objection, CookieFindings findings) {
        FindingCode code = objection == FindingCode.UNDECLARED_COOKIE
                ? FindingCode.UNDECLARED_COOKIE_IN_PASSING
                : FindingCode.COOKIE_WITHOUT_CONSENT_IN_PASSING;
        return life.passages().stream()
                .filter(passage -> scope.covers(passage.occasion()))
                .findFirst()
                .map(passage -> findings.about(
                        asPassing(life, passage),
                        passage.occasion(),
                        Severity.FAILURE,
                        code,
                        new Facts()
                                .add(
                                        FactName.DEPARTURE,
                                        passage.departure().name().toLowerCase(Locale.ROOT))));
    }

    /** A cookie may be kept later, set by someone else: the finding is about the time when it passed. */
    private static Life asPassing(Life life, Life.Passage passage) {
        return new Life(
                life.key(),
                Life.Fate.PASSED,
                passage.occasion(),
                passage.origin(),
                passage.asked(),
                life.kept(),
                life.value(),
                List.of(),
                life.passages(),
                List.of(),
                Optional.empty());
    }

    private static Finding notStored(Scope scope, Life life, CookieFindings findings) {
        Facts facts = new Facts();
        scope.moments().stream()
                .map(Moment::storeChanges)
                .flatMap(List::stream)
                .filter(change -> change.kind() == StoreChange.Kind.REFUSED)
                .filter(change -> change.cookie().key().equals(life.key()))
                .findFirst()
                .ifPresent(change -> facts.add(FactName.FAILURE, change.reason()));
        return findings.about(life, life.first(), Severity.NOTE, FindingCode.COOKIE_NOT_STORED, facts);
    }
}
