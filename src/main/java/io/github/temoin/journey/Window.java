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
    private Instant arrivedAt = Instant.now();

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

    void arrivedAt(String newPage, Arrival newArrival) {
        listedPage = newPage;
        arrival = newArrival;
        arrivedAt = Instant.now();
    }
}
