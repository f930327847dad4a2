package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.PURPOSES;

import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trials;
import io.github.temoin.evidence.VisitBuilder;

/** The visitor of {@link PortalVisits} who puts to the test what necessary cookies are declared for. */
final class PurposeVisits {

    private PurposeVisits() {}

    static VisitBuilder purposes() {
        return PortalVisits.refusing(PURPOSES)
                .at(Step.LANGUAGE)
                .page("/")
                .at(Step.LEFT)
                .trial(Trials.served(Service.LANGUAGE))
                .trial(Trials.served(Service.CHOICE));
    }
}
