package io.github.temoin.rule;

import io.github.temoin.evidence.FactKind;
import java.util.List;
import java.util.Set;

/** Looks for one kind of thing that may not come, in any state of consent. */
interface Check {

    /** Which facts it reads: where some were lost, it may have missed something. */
    Set<FactKind> reads();

    /** What came and may not. */
    List<Finding> findings(Scope scope, Allowed allowed);
}
