package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.KEYBOARD;
import static io.github.temoin.evidence.JourneyName.SIGNAL;
import static io.github.temoin.rule.PortalVisits.arrival;
import static io.github.temoin.rule.PortalVisits.preferences;
import static io.github.temoin.rule.PortalVisits.refusal;

import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import java.util.Optional;

/** Visits of those who come with a keyboard alone or with Global Privacy Control, or save detailed choices unticked. */
final class OtherVisits {

    private OtherVisits() {}

    static VisitBuilder keyboard(KeyboardTour tour) {
        return arrival(KEYBOARD)
                .at(Step.INTERACTION)
                .page("/", Banners.banner())
                .act(Intent.PROBE, "escape")
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "Tout refuser")
                .page("/")
                .jar(preferences(refusal("k")))
                .also(visit -> visit.with(Optional.of(tour), Optional.empty()));
    }

    static VisitBuilder nothingTicked() {
        return PortalVisits.oneCategory("necessary", "false", "false")
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .at(Step.LEFT);
    }

    static VisitBuilder signal(SignalReply reply) {
        return arrival(SIGNAL).at(Step.DWELL).page("/").also(visit -> visit.with(Optional.empty(), Optional.of(reply)));
    }
}
