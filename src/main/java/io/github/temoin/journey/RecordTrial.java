package io.github.temoin.journey;

import io.github.temoin.banner.Glance;
import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Situation;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the record of the choice away, and looks whether the banner is back. */
final class RecordTrial {

    private static final String REMOVE = """
            (name) => {
              const found = localStorage.getItem(name) !== null;
              localStorage.removeItem(name);
              return {found};
            }""";

    private final Trip trip;
    private final TrialLog log;

    RecordTrial(Trip trip) {
        this.trip = trip;
        this.log = new TrialLog(trip, Service.CHOICE);
    }

    Trial make() {
        trip.headFor(Step.TAKEN_AWAY);
        Window window = trip.firstWindow();
        if (!window.arrival().arrived()) {
            return log.stopped(Barrier.PAGE_NOT_ARRIVED);
        }
        Patience.pass(trip.bannerPatience());
        BannerSighting with = trip.surveyor().look(window.page()).banner();
        boolean taken = false;
        for (TrackerKey record : records()) {
            taken |= takeAway(window, record);
        }
        if (!taken) {
            return log.stopped(Barrier.RECORD_MISSING);
        }
        see(Situation.ASKED_FOR, window, with);
        trip.go(window, trip.destination().arrivalPage());
        Viewer viewer = new Viewer(trip);
        Optional<Glance> glance = viewer.awaitBannerOn(window);
        see(
                Situation.WITHOUT,
                window,
                glance.map(Glance::banner).orElseGet(() -> new BannerSighting.Unreadable("no page")));
        trip.close(Step.TAKEN_AWAY, List.of(viewer.beforeChoice(window, glance)));
        return log.finished();
    }

    /** What the suite names; else all that was written with the click. */
    private List<TrackerKey> records() {
        Set<TrackerKey> kept = new Written(trip.moments()).withTheChoice();
        return trip.destination()
                .suite()
                .ofRecord((kind, name) -> kept.stream()
                        .filter(key -> key.kind() == kind && key.name().equals(name))
                        .toList())
                .orElseGet(() -> List.copyOf(kept));
    }

    private boolean takeAway(Window window, TrackerKey record) {
        log.note(record);
        trip.did("take-away " + record.name());
        if (record.kind() == StorageKind.LOCAL_STORAGE) {
            return window.page().evaluate(REMOVE, record.name()).flag("found");
        }
        List<ObservedCookie> there = trip.recorder().cookies().stream()
                .filter(cookie -> cookie.key().equals(record))
                .toList();
        there.forEach(trip.recorder()::takeAway);
        return !there.isEmpty();
    }

    /** Nobody is asked as long as the choice is remembered. */
    private void see(Situation situation, Window window, BannerSighting banner) {
        Optional<Boolean> remembered =
                banner instanceof BannerSighting.Unreadable ? Optional.empty() : Optional.of(!banner.isShown());
        log.see(situation, window, remembered, banner.isShown() ? "banner" : "no banner");
    }
}
