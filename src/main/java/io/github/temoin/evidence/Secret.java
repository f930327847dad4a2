package io.github.temoin.evidence;

import java.util.Map;
import java.util.Optional;

/**
 * A value from the terminal, which is personal data and so is not kept: only what allows to compare and describe it.
 *
 * @param digest salted digest, the same for the same value within one run
 * @param length in characters
 * @param shape what it looks like
 * @param parts its JSON leaves or delimited fields by path; empty where it has none. The paths are names, not values;
 *     a name that itself looks like an identifier is masked
 * @param shown the value with whatever looks like an identifier masked; present for the consent record alone
 */
public record Secret(String digest, int length, Shape shape, Map<String, Secret> parts, Optional<String> shown) {

    public Secret {
        parts = Map.copyOf(parts);
    }

    /** Tells whether the value, or a part of it, could single out a visitor. */
    public boolean looksLikeIdentifier() {
        return shape == Shape.UUID
                || shape == Shape.TOKEN
                || parts.values().stream().anyMatch(Secret::looksLikeIdentifier);
    }

    @Override
    public String toString() {
        return shape + "(" + length + ")#" + digest;
    }
}
