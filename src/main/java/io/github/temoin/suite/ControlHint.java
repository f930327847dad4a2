package io.github.temoin.suite;

/** How a suite pins a control, so that nothing is guessed. */
public sealed interface ControlHint {

    /** By a CSS selector. */
    record Css(String selector) implements ControlHint {}

    /** By ARIA role and accessible name. */
    record RoleAndName(String role, String name) implements ControlHint {}

    /** By its whole visible text. */
    record Text(String text) implements ControlHint {}
}
