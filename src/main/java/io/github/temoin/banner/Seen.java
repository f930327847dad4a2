package io.github.temoin.banner;

import io.github.temoin.evidence.Role;

/**
 * A control of a banner and what it is taken for.
 *
 * @param reading how its label was understood
 */
record Seen(Node node, Role role, LabelReading reading) {

    String label() {
        return node.label();
    }
}
