package io.github.temoin.banner;

import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;

/**
 * Takes an item of a list by trusted keys. Where a list is clicked, the browser opens a window of its own, which input to
 * the page does not reach: so the list is given the focus.
 */
final class ListItem {

    private final Page page;
    private final Node.Id list;

    ListItem(Page page, Node.Id list) {
        this.page = page;
        this.list = list;
    }

    /** Goes from the item that is taken to another; does nothing where the list is gone. */
    void take(int item) {
        long steps = Focus.on(page, list, item);
        Key key = steps < 0 ? Key.UP : Key.DOWN;
        for (long step = 0; step < Math.abs(steps); step++) {
            page.keyboard().press(key);
        }
    }
}
