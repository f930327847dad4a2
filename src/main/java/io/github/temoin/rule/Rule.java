package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import java.util.List;
import java.util.Set;

/** A pure function from a charter and visits to findings. It asserts nothing and throws nothing. */
public interface Rule {

    /** The stable id: {@code before-1}, {@code custom-statistics}. */
    String id();

    /** The gravest thing that the rule may find. */
    Severity severity();

    /** Where it gets its authority, the strongest first; never empty. */
    List<LegalBasis> basis();

    /** The journeys whose visits it reads. */
    Set<JourneyName> journeys(Charter charter);

    /**
     * Whether it is about a choice, which a portal that only informs does not offer: then it does not apply to such a portal,
     * and what that does without a choice is judged by the other rules.
     */
    default boolean needsChoice() {
        return false;
    }

    /**
     * Holds the visits against the charter. A visit that is needed and not there, or a fact that was lost, makes it
     * inconclusive, never a pass.
     */
    Judgement judge(Charter charter, Visits visits);
}
