package io.github.temoin.portal;

import java.util.Optional;

/** Finds the script by which a fault acts in the browser, a file of its own name. */
final class FaultScripts {
    private FaultScripts() {}

    /** Its path below {@code static/}; empty where the fault acts on the server alone. */
    static Optional<String> of(Fault fault) {
        String path = "faults/%s.js".formatted(fault.id());
        return Optional.ofNullable(FaultScripts.class.getResource("static/" + path))
                .map(found -> path);
    }
}
