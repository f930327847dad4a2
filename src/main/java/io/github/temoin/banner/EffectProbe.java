package io.github.temoin.banner;

/** Tells whether an act on the banner reached the portal: the journey knows where to look. */
@FunctionalInterface
public interface EffectProbe {

    /** Knows nothing: acts are then verified by what the page shows alone. */
    EffectProbe NONE = () -> false;

    /** Whether the consent record, or any first-party storage, was written or changed since the operation began. */
    boolean changed();

    /**
     * Whether a change can come of a choice alone, because the record is known and nothing else is looked at. Then a banner
     * that stays in spite of it is not pressed again: that it stays is a fault to be seen.
     */
    default boolean certain() {
        return false;
    }
}
