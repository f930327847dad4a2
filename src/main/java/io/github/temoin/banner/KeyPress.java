package io.github.temoin.banner;

import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Prompts;
import io.github.temoin.browser.ScriptFailed;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Presses Enter or Space on what has the focus, again while a handler binds late, and waits for what comes of it. */
final class KeyPress {

    private static final Duration ANSWER = Duration.ofMillis(1200);

    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Page page;
    private final Survey survey;
    private final EffectProbe probe;
    private final Duration patience;

    /** @param patience how long one control is tried */
    KeyPress(Page page, Survey survey, EffectProbe probe, Duration patience) {
        this.page = page;
        this.survey = survey;
        this.probe = probe;
        this.patience = patience;
    }

    /** Whether the choice was made: the record changed, or nothing asks for one any more. */
    boolean decides(KeyboardScreen screen, Seen control) {
        Prompts.Expecting questions = page.prompts()
                .expecting(
                        question -> AskedBack.confirms(question, control.role(), control.label(), survey.vocabulary()));
        try {
            return until(screen, control, () -> recorded() || nothingAsks());
        } finally {
            questions.close();
        }
    }

    /** Whether something else shows now. */
    boolean changes(KeyboardScreen screen, Seen control, String signature) {
        return until(screen, control, () -> !survey.read(page).signature().equals(signature));
    }

    private boolean until(KeyboardScreen screen, Seen control, BooleanSupplier effect) {
        Deadline deadline = Deadline.in(patience);
        Key key = Key.ENTER;
        do {
            page.keyboard().press(key);
            if (Patience.await(deadline.atMost(ANSWER), Hand.BETWEEN_LOOKS, effect)) {
                return true;
            }
            key = key == Key.ENTER ? Key.SPACE : Key.ENTER;
        } while (!deadline.over() && screen.has(control));
        return effect.getAsBoolean();
    }

    /** Looks twice: as a frame comes or goes, there is nothing in it for a moment. */
    private boolean nothingAsks() {
        if (asks(survey.read(page))) {
            return false;
        }
        Patience.pass(SETTLING);
        return !asks(survey.read(page));
    }

    private static boolean asks(Survey.View view) {
        return !view.page().gaps().isEmpty() || !view.offering().stream().allMatch(Candidate::isNotice);
    }

    private boolean recorded() {
        try {
            return probe.changed();
        } catch (CommandRefused | ScriptFailed e) {
            // The page is on its way to another, and tells in a moment
            return false;
        }
    }
}
