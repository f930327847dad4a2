package io.github.temoin.journey;

import io.github.temoin.browser.Page;
import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.Obstacle;
import java.time.Instant;

/** A window of the visitor, and the listed page in it. */
final class Window {

    private final Page page;
    private String listedPage;
    private Arrival arrival = new Arrival.Missed(Obstacle.EMPTY, "");
    private Instant loadedAt = Instant.now();
    private Instant arrivedAt = loadedAt;

    Window(Page page, String listedPage) {
        this.page = page;
        this.listedPage = listedPage;
    }

    Page page() {
        return page;
    }

    String listedPage() {
        return listedPage;
    }

    Arrival arrival() {
        return arrival;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    /** When the browser said that the page is loaded; scripts may still draw it, and the banner. */
    Instant loadedAt() {
        return loadedAt;
    }

    void arrivedAt(String newPage, Instant loaded, Arrival newArrival) {
        listedPage = newPage;
        loadedAt = loaded;
        arrival = newArrival;
        arrivedAt = Instant.now();
    }
}
