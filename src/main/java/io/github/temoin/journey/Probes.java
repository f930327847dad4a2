package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Viewport;
import io.github.temoin.evidence.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Acts that are no choice, made with trusted input. */
final class Probes {

    /** Between two acts, so that what each sets off can be told apart by its time. */
    private static final Duration BREATH = Duration.ofMillis(250);

    /** After the last act: what it sets off at once. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Window window;
    private final List<Interaction> made = new ArrayList<>();

    Probes(Window window) {
        this.window = window;
    }

    /** Makes them, each once. */
    List<Interaction> make() {
        Page page = window.page();
        double middleX = Viewport.LAPTOP.width() / 2.0;
        double middleY = Viewport.LAPTOP.height() / 2.0;
        act("move", () -> {
            page.mouse().move(middleX, middleY);
            page.mouse().move(middleX + 120, middleY - 80);
        });
        List<BidiObject> links = points("links");
        if (!links.isEmpty()) {
            act("hover", () -> links.forEach(link -> page.mouse().move(link.number("x"), link.number("y"))));
        }
        act("scroll", () -> page.mouse().wheel(middleX, middleY, 0, 1_200));
        act("scroll-back", () -> page.mouse().wheel(middleX, middleY, 0, -1_200));
        points("nothing")
                .forEach(nothing -> act("click", () -> page.mouse().click(nothing.number("x"), nothing.number("y"))));
        List<BidiObject> fields = points("field");
        act("type", () -> {
            fields.forEach(field -> page.mouse().click(field.number("x"), field.number("y")));
            page.keyboard().type("opendata");
        });
        act("escape", () -> page.keyboard().press(Key.ESCAPE));
        Patience.pass(SETTLING);
        return List.copyOf(made);
    }

    private List<BidiObject> points(String what) {
        return window.page().evaluate(JourneyScripts.POINTS, what).objects("points");
    }

    private void act(String name, Runnable act) {
        Instant at = Instant.now();
        act.run();
        made.add(Interaction.probe(at, name, window.listedPage()));
        Patience.pass(BREATH);
    }
}
