package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Party;
import io.github.temoin.web.TrackerKey;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for cookies in the jar that may not be there. */
final class JarCheck implements Check {

    private final Set<Party> parties;

    private JarCheck(Set<Party> parties) {
        this.parties = parties;
    }

    static JarCheck ofAllCookies() {
        return new JarCheck(EnumSet.allOf(Party.class));
    }

    static JarCheck ofThirdPartyCookies() {
        return new JarCheck(EnumSet.of(Party.THIRD));
    }

    @Override
    public Set<FactKind> reads() {
        return EnumSet.of(FactKind.COOKIES);
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        Map<TrackerKey, Finding> found = new LinkedHashMap<>();
        CookieFindings findings = new CookieFindings(scope);
        for (Moment moment : scope.moments()) {
            for (ObservedCookie cookie : moment.terminal().cookies()) {
                TrackerKey key = cookie.key();
                Optional<FindingCode> objection = allowed.objectionTo(cookie.name(), cookie.domain());
                if (objection.isPresent()
                        && parties.contains(scope.charter().site().partyOf(cookie.domain()))
                        && !found.containsKey(key)) {
                    Life life = scope.attribution()
                            .of(key)
                            .orElseThrow()
                            .asOf(moment.terminal().at());
                    found.put(
                            key,
                            findings.about(
                                    life,
                                    findings.seenAt(life, moment.step()),
                                    Severity.FAILURE,
                                    objection.get(),
                                    new Facts()));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
