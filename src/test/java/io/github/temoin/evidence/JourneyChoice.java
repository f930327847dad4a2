package io.github.temoin.evidence;

/** Which choice a journey makes. */
final class JourneyChoice {

    private JourneyChoice() {}

    static Choice of(JourneyName journey) {
        return switch (journey.kind()) {
            case UNTOUCHED, FIRST, SIGNAL, MASKED -> Choice.UNTOUCHED;
            case REFUSE, PURPOSES, KEYBOARD -> Choice.REFUSE_ALL;
            case ACCEPT -> Choice.ACCEPT_ALL;
            case CUSTOM -> Choice.ONE_CATEGORY;
            case CLOSE -> Choice.CLOSE;
            case WITHDRAW -> Choice.WITHDRAW;
            case COME_BACK -> journey.argument().equals("accept") ? Choice.ACCEPT_ALL : Choice.REFUSE_ALL;
        };
    }
}
