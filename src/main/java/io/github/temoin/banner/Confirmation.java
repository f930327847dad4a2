package io.github.temoin.banner;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.time.Duration;
import java.util.Optional;

/** Dismisses what is left on the screen after a choice: a notice that it was kept, or the panel it was made in. */
final class Confirmation {

    private static final Duration COMING = Duration.ofMillis(600);

    private final Hand hand;

    Confirmation(Hand hand) {
        this.hand = hand;
    }

    /** @param panel whether the choice was made in a panel, which may stay open until it is closed */
    void dismiss(boolean panel) {
        Survey.View view = hand.watch(COMING);
        Optional<Seen> control = view.banner()
                .filter(banner -> panel || banner.isNotice())
                .flatMap(banner -> dismissing(banner.reading()));
        control.ifPresent(
                seen -> hand.press(Target.of(seen, Role.DISMISS, Intent.CONFIRM, false, later -> later.banner()
                                .isEmpty())
                        .atMost(2)));
    }

    private static Optional<Seen> dismissing(BannerReading reading) {
        return reading.controls(Role.CLOSE).stream().findFirst().or(() -> reading.controls().stream()
                .filter(seen -> seen.reading().meaning() == Meaning.ACKNOWLEDGE)
                .findFirst());
    }
}
