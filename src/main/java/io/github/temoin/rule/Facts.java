package io.github.temoin.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Facts of a finding under construction; what is not there is left out. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    Facts add(FactName name, Object value) {
        facts.add(name.is(value));
        return this;
    }

    Facts addIf(FactName name, Optional<?> value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    Facts addAll(FactName name, Collection<?> values) {
        if (!values.isEmpty()) {
            facts.add(name.are(values));
        }
        return this;
    }

    Facts addAll(List<Fact> more) {
        facts.addAll(more);
        return this;
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }
}
