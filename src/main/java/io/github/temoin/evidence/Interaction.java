package io.github.temoin.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * An act of the visitor, made with trusted input.
 *
 * @param intent what it was for
 * @param role of the control operated; {@link Role#OTHER} for acts that operate none
 * @param label of the control operated, or the act itself ({@code scroll})
 * @param page the listed page on which it was made
 * @param attempts how often it was tried before it had its effect
 * @param effective whether an effect was seen
 * @param before the window right before, with the control marked
 * @param after the window once the effect was seen
 */
public record Interaction(
        Instant at,
        Intent intent,
        Role role,
        String label,
        String page,
        int attempts,
        boolean effective,
        Optional<Screenshot> before,
        Optional<Screenshot> after) {

    /** An act that is no choice. */
    public static Interaction probe(Instant at, String label, String page) {
        return new Interaction(at, Intent.PROBE, Role.OTHER, label, page, 1, true, Optional.empty(), Optional.empty());
    }

    /** What an act was for. */
    public enum Intent {
        /** A step towards the choice: counted as a click of it. */
        CHOOSE,
        /** Dismisses a confirmation after the choice: counted apart. */
        CONFIRM,
        /** Opens the choices again. */
        REOPEN,
        /** A step towards withdrawing, after reopening. */
        WITHDRAW,
        /** An act that is no choice. */
        PROBE
    }
}
