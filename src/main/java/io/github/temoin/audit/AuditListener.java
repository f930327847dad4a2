package io.github.temoin.audit;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.List;

/** Is told how an audit goes; may be called from several threads at once. */
public interface AuditListener {

    /** A suite's visitors are about to set out. */
    default void suiteStarted(SuiteRun run, int journeys) {}

    /** A moment of a journey was closed. */
    default void momentClosed(SuiteRun run, JourneyName journey, Step step) {}

    /** A visitor has come back. */
    default void journeyFinished(SuiteRun run, Visit visit) {}

    /** All visits were held against the rules; the visits are not kept after this call. */
    default void suiteJudged(SuiteResult result, Visits visits) {}

    /** A listener that tells several others, in their order. */
    static AuditListener all(List<AuditListener> listeners) {
        List<AuditListener> told = List.copyOf(listeners);
        return new AuditListener() {
            @Override
            public void suiteStarted(SuiteRun run, int journeys) {
                told.forEach(listener -> listener.suiteStarted(run, journeys));
            }

            @Override
            public void momentClosed(SuiteRun run, JourneyName journey, Step step) {
                told.forEach(listener -> listener.momentClosed(run, journey, step));
            }

            @Override
            public void journeyFinished(SuiteRun run, Visit visit) {
                told.forEach(listener -> listener.journeyFinished(run, visit));
            }

            @Override
            public void suiteJudged(SuiteResult result, Visits visits) {
                told.forEach(listener -> listener.suiteJudged(result, visits));
            }
        };
    }
}
