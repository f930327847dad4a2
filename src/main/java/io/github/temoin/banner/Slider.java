package io.github.temoin.banner;

import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;

/**
 * Moves a slider of two positions to one of its ends. A click in its middle may mean either: so by an arrow key, then by the
 * key for the end, at last by a click at the end.
 */
final class Slider {

    /** How near to the end is clicked, as a share of its width. */
    private static final double MARGIN = 0.05;

    private final Page page;
    private final Node.Id slider;

    Slider(Page page, Node.Id slider) {
        this.page = page;
        this.slider = slider;
    }

    /** @param earlier how often that was tried before */
    void move(boolean up, int earlier, Aim.At point) {
        Focus.on(page, slider, 0);
        switch (earlier) {
            case 0 -> page.keyboard().press(up ? Key.RIGHT : Key.LEFT);
            case 1 -> page.keyboard().press(up ? Key.END : Key.HOME);
            default -> {
                double along = up ? 1 - MARGIN : MARGIN;
                page.mouse().click(point.box().x() + along * point.box().width(), point.y());
            }
        }
    }
}
