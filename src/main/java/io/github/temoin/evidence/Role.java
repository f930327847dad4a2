package io.github.temoin.evidence;

/** What a control of a banner does. */
public enum Role {
    ACCEPT,
    REFUSE,
    /** Says that the notice was read, on a banner that offers no choice: an acceptance, if it is one, and never a refusal. */
    ACKNOWLEDGE,
    /** Opens the detailed choices. */
    CUSTOMISE,
    /** Saves the detailed choices. */
    SAVE,
    CLOSE,
    /** Leads to the cookie policy. */
    POLICY,
    /** Reopens the choices after one was made. */
    REOPEN,
    /** Agrees to, or refuses, one category or service. */
    SWITCH,
    /** Dismisses a confirmation after a choice. */
    DISMISS,
    /** None of these, or not understood. */
    OTHER
}
