package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.SignalReply.Declaration;
import io.github.temoin.evidence.Step;
import java.util.Optional;

/** Looks whether Global Privacy Control was sent, and what the portal itself says of it. */
final class SignalLeg {

    private SignalLeg() {}

    static void go(Trip trip) {
        trip.headFor(Step.LEFT);
        Page page = trip.firstWindow().page();
        // The page's own world: what a script of the portal would read
        boolean sent = page.evaluateInPage("() => navigator.globalPrivacyControl === true")
                .flag("value");
        trip.notes().keep(new SignalReply(sent, declaration(page.evaluate(JourneyScripts.PRIVACY_SIGNAL))));
    }

    private static Optional<Declaration> declaration(BidiObject answer) {
        return answer.findText("says").map(says -> switch (says) {
            case "abides" -> Declaration.ABIDES;
            case "does-not" -> Declaration.DOES_NOT;
            default -> Declaration.NONE;
        });
    }
}
