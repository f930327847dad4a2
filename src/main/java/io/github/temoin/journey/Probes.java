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

    /** Finds a point where a click operates nothing: the banner's backdrop will do, a control will not. */
    private static final String NOTHING = """
            () => {
              const operable = 'a,button,input,select,textarea,label,summary,option,iframe,object,embed,video,audio,'
                + '[role=button],[role=link],[role=checkbox],[role=switch],[role=menuitem],[role=tab],[onclick],[tabindex]:not([tabindex="-1"])';
              const columns = [0.5, 0.03, 0.97, 0.25, 0.75], rows = [0.35, 0.5, 0.2, 0.65, 0.08, 0.8];
              for (const row of rows) for (const column of columns) {
                const x = Math.round(innerWidth * column), y = Math.round(innerHeight * row);
                let hit = document.elementFromPoint(x, y);
                while (hit && hit.shadowRoot && hit.shadowRoot.elementFromPoint(x, y)
                    && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
                if (!hit) continue;
                let free = true;
                for (let at = hit; at && free; at = at.parentElement || (at.getRootNode() instanceof ShadowRoot ? at.getRootNode().host : null)) {
                  if (at.matches(operable) || (at !== document.body && getComputedStyle(at).cursor === 'pointer')) free = false;
                }
                if (free) return {found: true, x, y};
              }
              return {found: false, x: 0, y: 0};
            }""";

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
        act("scroll", () -> page.mouse().wheel(middleX, middleY, 0, 1_200));
        act("scroll-back", () -> page.mouse().wheel(middleX, middleY, 0, -1_200));
        BidiObject nothing = page.evaluate(NOTHING);
        if (nothing.flag("found")) {
            act("click", () -> page.mouse().click(nothing.number("x"), nothing.number("y")));
        }
        act("type", () -> page.keyboard().type("opendata"));
        act("escape", () -> page.keyboard().press(Key.ESCAPE));
        Patience.pass(SETTLING);
        return List.copyOf(made);
    }

    private void act(String name, Runnable act) {
        Instant at = Instant.now();
        act.run();
        made.add(Interaction.probe(at, name, window.listedPage()));
        Patience.pass(BREATH);
    }
}
