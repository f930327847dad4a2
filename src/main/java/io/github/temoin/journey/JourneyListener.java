package io.github.temoin.journey;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;

/** Is told how a journey goes, on the journey's own thread. */
public interface JourneyListener {

    /** A moment was closed. */
    void momentClosed(JourneyName journey, Step step);
}
