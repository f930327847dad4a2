package io.github.temoin.law;

/** How strong a legal basis is, which bounds how severe a rule that stands on it may be. */
public enum Force {
    /** Statute, directive as transposed, regulation, ruling or sanction. */
    BINDING("F1"),
    /** A regulator's interpretation of binding law. */
    INTERPRETATION("F2"),
    /** A recommendation: a departure from it alone is no breach. */
    GOOD_PRACTICE("F3"),
    /** A technical standard. */
    STANDARD("F4"),
    /** The portal's own published charter: a promise that the portal can be held to. */
    CHARTER("charter");

    private final String word;

    Force(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }
}
