package io.github.temoin.evidence;

/** Whether a page has a way to reopen the choices. */
public sealed interface ReopenSighting {

    /** There is one. */
    record Found(Control control) implements ReopenSighting {}

    /** There is a link that leads to another page, which may be a text or the choices. */
    record Perhaps(Control control) implements ReopenSighting {}

    /** All was read, and there is none. */
    record NotFound() implements ReopenSighting {}

    /** It could not be told. */
    record Unreadable(String reason) implements ReopenSighting {}

    /** It was not looked for at this moment. */
    record NotLookedFor() implements ReopenSighting {}
}
