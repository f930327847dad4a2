package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.CommandTimedOut;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.Screenshot;
import java.util.Optional;

/** Takes pictures of a window. */
final class Camera {

    private final Page page;

    Camera(Page page) {
        this.page = page;
    }

    /** Empty where the browser gives none, as in the middle of a navigation: an act counts without its picture, too. */
    Optional<Screenshot> take(Optional<Box> marked) {
        try {
            BidiObject window = page.evaluate(PageScripts.WINDOW);
            return Optional.of(new Screenshot(
                    new Jpeg(page.screenshotJpeg()), window.number("width"), window.number("height"), marked));
        } catch (ScriptFailed | CommandRefused | CommandTimedOut e) {
            return Optional.empty();
        }
    }
}
