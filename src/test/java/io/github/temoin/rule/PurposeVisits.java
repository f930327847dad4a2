package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.PURPOSES;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trials;
import io.github.temoin.evidence.VisitBuilder;

/** The visitor of {@link PortalVisits} who puts to the test what necessary cookies are declared for. */
final class PurposeVisits {

    private PurposeVisits() {}

    static VisitBuilder purposes() {
        return refusing()
                .at(Step.LANGUAGE)
                .page("/")
                .at(Step.SIGNED_IN)
                .page("/")
                .header("https://data.example.fr/login/", PortalVisits.session())
                .jar(PortalVisits.session())
                .at(Step.LEFT)
                .trial(Trials.served(Service.LANGUAGE))
                .trial(Trials.served(Service.API_WRITE))
                .trial(Trials.served(Service.SIGN_IN))
                .trial(Trials.served(Service.CHOICE));
    }

    /** Up to the click that refuses: nobody knows the visitor yet. */
    static VisitBuilder refusing() {
        ObservedCookie recorded = PortalVisits.preferences(PortalVisits.refusal("purposes"));
        return VisitBuilder.visit(PURPOSES)
                .at(Step.ARRIVAL)
                .page("/")
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "the button")
                .page("/")
                .script(recorded)
                .jar(recorded);
    }
}
