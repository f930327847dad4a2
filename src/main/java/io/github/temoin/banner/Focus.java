package io.github.temoin.banner;

import io.github.temoin.browser.Frame;
import io.github.temoin.browser.Page;
import java.util.Optional;

/** Gives a control the focus, so that trusted keys reach it. */
final class Focus {

    private Focus() {}

    /**
     * Gives a control the focus; does nothing where it is gone.
     *
     * @param item of a list
     * @return how many items of the list lie between the one that is taken and that one; 0 where it is no list
     */
    static long on(Page page, Node.Id control, int item) {
        Optional<Frame> frame = page.frames().stream()
                .filter(one -> one.context().equals(control.frame()))
                .findFirst();
        return frame.map(one ->
                        one.evaluate(PageScripts.FOCUS, control.key(), item).whole("steps"))
                .orElse(0L);
    }
}
