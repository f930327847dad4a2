package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Several checks together. */
final class Checks implements Check {

    private final List<Check> all;

    /** What before-1 to before-5 look for: it may come neither before a choice nor after a refusal. */
    Checks(Visits visits) {
        this(List.of(
                JarCheck.ofAllCookies(),
                new StorageCheck(visits),
                new PassingCheck(),
                new RequestCheck(new Identifiers(visits))));
    }

    private Checks(List<Check> all) {
        this.all = all;
    }

    /** Requests to whatever host is not the portal's own. */
    static Checks ofRequests(Visits visits) {
        Identifiers identifiers = new Identifiers(visits);
        return new Checks(List.of(new RequestCheck(identifiers), new SiblingCheck(identifiers)));
    }

    @Override
    public Set<FactKind> reads() {
        Set<FactKind> reads = EnumSet.noneOf(FactKind.class);
        all.forEach(check -> reads.addAll(check.reads()));
        return reads;
    }

    @Override
    public List<Finding> findings(Scope scope, Allowed allowed) {
        return all.stream()
                .flatMap(check -> check.findings(scope, allowed).stream())
                .toList();
    }
}
