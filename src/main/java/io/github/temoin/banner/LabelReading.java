package io.github.temoin.banner;

/**
 * How a label was understood.
 *
 * @param extent how much the label says it is about
 * @param aboutConsent whether it names cookies, trackers, consent or privacy itself
 * @param understood share of its words that the vocabulary knows, 0 to 1
 */
record LabelReading(Meaning meaning, Extent extent, boolean aboutConsent, double understood) {

    static final LabelReading NOTHING = new LabelReading(Meaning.OTHER, Extent.UNSTATED, false, 0);

    /** How much is accepted or refused. */
    enum Extent {
        ALL,
        UNSTATED,
        /** One service or category, or a thing that the vocabulary does not know. */
        PART
    }

    LabelReading as(Meaning other) {
        return new LabelReading(other, extent, aboutConsent, understood);
    }
}
