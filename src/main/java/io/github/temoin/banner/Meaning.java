package io.github.temoin.banner;

/** What pressing a control would do, as far as its label says. */
enum Meaning {
    ACCEPT,
    REFUSE,
    CUSTOMISE,
    SAVE,
    CLOSE,
    /** Says that the notice was read: a consent only where nothing else could give it. */
    ACKNOWLEDGE,
    /** Leads to a text. */
    INFORM,
    /** Shows something of consent; whether a text or the choices is not said. */
    VIEW,
    NEXT,
    /** Speaks of accepting or refusing, but in a way that can be understood in more than one. */
    UNCLEAR,
    OTHER;

    /** Whether this decides on consent: what two readings of one label must agree about. */
    boolean decides() {
        return this == ACCEPT || this == REFUSE || this == UNCLEAR;
    }
}
