package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What before-1 to before-5 look for, all together: it may come neither before a choice nor after a refusal. */
final class Checks implements Check {

    private final List<Check> all;

    Checks(Visits visits) {
        this.all = List.of(
                JarCheck.ofAllCookies(),
                new StorageCheck(visits),
                new PassingCheck(),
                new RequestCheck(new Identifiers(visits)));
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
