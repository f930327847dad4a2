package io.github.temoin.journey;

import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.EffectProbe;
import io.github.temoin.banner.Operation;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.JourneyName;
import java.time.Duration;

/** Makes the choice of a journey. */
final class Chooser {

    private final Trip trip;

    Chooser(Trip trip) {
        this.trip = trip;
    }

    Operation choose() {
        BannerOperator operator = trip.operator();
        Page page = trip.firstWindow().page();
        EffectProbe probe = trip.effectProbe();
        Duration patience = trip.pace().operating();
        return switch (trip.itinerary().choice()) {
            case REFUSE_ALL -> operator.refuseAll(page, probe, patience);
            // A withdrawal takes back an acceptance.
            case ACCEPT_ALL, WITHDRAW -> operator.acceptAll(page, probe, patience);
            case ONE_CATEGORY ->
                trip.itinerary().name().equals(JourneyName.CUSTOM_NOTHING)
                        ? operator.saveNothing(page, probe, patience)
                        : operator.customise(page, trip.itinerary().name().argument(), probe, patience);
            case CLOSE -> operator.close(page, probe, patience);
            case UNTOUCHED -> throw new IllegalStateException("an untouched visit makes no choice");
        };
    }
}
