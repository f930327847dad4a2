package io.github.temoin.capture;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads why a cookie was refused from the words of Chromium's log: those that begin with EXCLUDE. */
final class Refusals {
    private Refusals() {}

    /** The reasons in a status such as {@code EXCLUDE_SECURE_ONLY, DO_NOT_WARN}; empty where it was kept. */
    static Optional<String> in(String status) {
        String reasons = Stream.of(status.split(", ", -1))
                .filter(word -> word.startsWith("EXCLUDE_"))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }
}
