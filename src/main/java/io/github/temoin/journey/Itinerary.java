package io.github.temoin.journey;

import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.JourneyName;
import java.util.List;

/**
 * The legs of a journey, in order.
 *
 * @param name which journey
 * @param choice what its visitor does with the banner
 * @param arrivalPage the listed page on which the visitor arrives
 * @param legs what the visitor does after setting out
 */
record Itinerary(JourneyName name, Choice choice, String arrivalPage, List<Leg> legs) {

    Itinerary {
        legs = List.copyOf(legs);
    }

    /** The way to go for a journey at a destination. */
    static Itinerary of(JourneyName name, Destination destination) {
        String home = destination.arrivalPage();
        return switch (name.kind()) {
            case UNTOUCHED ->
                new Itinerary(
                        name,
                        Choice.UNTOUCHED,
                        home,
                        List.of(Legs::arrive, Legs::dwell, Legs::probe, Legs::browse, Legs::walk, Legs::leave));
            case FIRST -> new Itinerary(name, Choice.UNTOUCHED, name.argument(), List.of(Legs::arrive, Legs::dwell));
            case MASKED -> new Itinerary(name, Choice.UNTOUCHED, home, List.of(Legs::arrive, Legs::dwell));
            case REFUSE ->
                new Itinerary(
                        name,
                        Choice.REFUSE_ALL,
                        home,
                        List.of(
                                Legs::arrive,
                                Legs::choose,
                                Legs::watchPages,
                                Legs::walk,
                                Legs::reload,
                                Legs::newWindow,
                                Legs::leave));
            case ACCEPT ->
                new Itinerary(
                        name,
                        Choice.ACCEPT_ALL,
                        home,
                        List.of(
                                Legs::arrive,
                                Legs::choose,
                                Legs::watchPages,
                                Legs::walk,
                                Legs::reload,
                                Legs::newWindow,
                                Legs::leave));
            case CUSTOM ->
                new Itinerary(
                        name,
                        Choice.ONE_CATEGORY,
                        home,
                        List.of(Legs::arrive, Legs::choose, Legs::watchPages, Legs::leave));
            case CLOSE ->
                new Itinerary(
                        name, Choice.CLOSE, home, List.of(Legs::arrive, Legs::choose, Legs::watchPages, Legs::leave));
            case WITHDRAW ->
                new Itinerary(
                        name,
                        Choice.WITHDRAW,
                        home,
                        List.of(
                                Legs::arrive,
                                Legs::choose,
                                Legs::reload,
                                Legs::withdraw,
                                Legs::watchNextPage,
                                Legs::leave));
            case COME_BACK ->
                new Itinerary(
                        name,
                        name.argument().equals("accept") ? Choice.ACCEPT_ALL : Choice.REFUSE_ALL,
                        home,
                        List.of(Legs::arrive, Legs::choose, Legs::comeBack));
            case KEYBOARD -> new Itinerary(name, Choice.REFUSE_ALL, home, List.of(Legs::arrive, KeyboardLeg::go));
            case SIGNAL ->
                new Itinerary(name, Choice.UNTOUCHED, home, List.of(Legs::arrive, Legs::dwell, SignalLeg::go));
            case PURPOSES ->
                destination.suite().banner().expected()
                        ? new Itinerary(
                                name,
                                Choice.REFUSE_ALL,
                                home,
                                List.of(Legs::arrive, Legs::choose, Legs::tryPurposes, Legs::leave))
                        : new Itinerary(
                                name, Choice.UNTOUCHED, home, List.of(Legs::arrive, Legs::tryPurposes, Legs::leave));
        };
    }
}
