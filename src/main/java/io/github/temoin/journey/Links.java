package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.ScriptFailed;
import java.net.URI;
import java.time.Duration;

/** The links of a page, clicked with trusted input. */
final class Links {

    /** A click on a link that leads somewhere shows within this. */
    private static final Duration LEAVING = Duration.ofSeconds(3);

    private static final String WHERE = "() => ({url: location.href, loaded: document.readyState === 'complete'})";

    private final Page page;

    Links(Page page) {
        this.page = page;
    }

    /**
     * Clicks a link to an address, and waits until the page has gone on and has loaded. A script may change the page and its
     * address without loading anything.
     *
     * @param loading how long a page may load
     * @return whether there is such a link that can be clicked, and it led away
     */
    boolean click(URI address, Duration loading) {
        String from = page.url();
        BidiObject point = page.evaluate(JourneyScripts.LINK_TO, address.toString());
        if (!point.has("x")) {
            return false;
        }
        page.mouse().click(point.number("x"), point.number("y"));
        return Patience.await(LEAVING, () -> !isStillAt(from)) && Patience.await(loading, this::hasLoaded);
    }

    private boolean isStillAt(String address) {
        return page.url().equals(address);
    }

    private boolean hasLoaded() {
        try {
            return page.evaluate(WHERE).flag("loaded");
        } catch (CommandRefused | ScriptFailed betweenTwoDocuments) {
            return false;
        }
    }
}
