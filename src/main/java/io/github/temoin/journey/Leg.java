package io.github.temoin.journey;

/** A part of a journey, which closes one moment or more. */
@FunctionalInterface
interface Leg {

    /**
     * Goes it.
     *
     * @throws JourneyInterrupted if the journey cannot go on
     */
    void go(Trip trip) throws JourneyInterrupted;
}
