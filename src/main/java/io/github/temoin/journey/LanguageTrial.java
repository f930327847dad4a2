package io.github.temoin.journey;

import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Situation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Chooses another language, and looks whether the portal keeps to it: with the cookie for it, and without. */
final class LanguageTrial {

    private final Trip trip;
    private final TrialLog log;
    private final Languages languages;

    LanguageTrial(Trip trip) {
        this.trip = trip;
        this.log = new TrialLog(trip, Service.LANGUAGE);
        this.languages = new Languages(trip.destination().suite());
    }

    Trial make() {
        if (languages.justOne()) {
            return log.stopped(Barrier.ONE_LANGUAGE);
        }
        Window window = trip.firstWindow();
        Optional<String> own = Languages.of(window.page());
        if (own.isEmpty()) {
            return log.stopped(Barrier.LANGUAGE_NOT_TOLD);
        }
        List<String> others = languages.otherThan(own.get());
        Optional<Languages.Way> found = Languages.find(window.page(), others);
        Languages.Way way = found.orElseGet(() -> byParameter(others.get(0)));
        URI before = URI.create(window.page().url());
        LanguageAddress address = new LanguageAddress(own.get(), way.language());
        if (isElsewhere(way, before)) {
            // Seen is enough: what another host keeps says nothing of this one.
            return log.stopped(
                    address.tells(before, URI.create(way.address()))
                            ? Barrier.LANGUAGE_IN_ADDRESS
                            : Barrier.NO_OTHER_LANGUAGE_FOUND);
        }
        trip.headFor(Step.LANGUAGE);
        trip.did("language " + way.language());
        trip.go(window, window.listedPage(), URI.create(way.address()));
        if (!window.arrival().arrived()) {
            return log.stopped(Barrier.PAGE_NOT_ARRIVED);
        }
        if (!speaks(window, way.language())) {
            return log.stopped(found.isPresent() ? Barrier.LANGUAGE_NOT_CHANGED : Barrier.NO_OTHER_LANGUAGE_FOUND);
        }
        look(Situation.ASKED_FOR, window, way.language());
        Patience.pass(trip.bannerPatience());
        trip.close(Step.LANGUAGE, new Viewer(trip).afterChoice(List.of(window)));
        URI there = URI.create(window.page().url());
        if (address.tells(before, there)
                || (!there.getPath().equals(before.getPath()) && holdsByAddress(window, way))) {
            return log.stopped(Barrier.LANGUAGE_IN_ADDRESS);
        }
        return goOn(window, way.language());
    }

    private boolean isElsewhere(Languages.Way way, URI here) {
        String host = URI.create(way.address()).getHost();
        return !host.equalsIgnoreCase(here.getHost())
                && !host.equalsIgnoreCase(trip.destination().host().name());
    }

    /** An address in other words may be in the language itself, or only be where the choice of one leads. */
    private boolean holdsByAddress(Window window, Languages.Way way) {
        trip.headFor(Step.TAKEN_AWAY);
        log.takeAway(cookie -> true);
        trip.reload(window);
        boolean holds = window.arrival().arrived() && speaks(window, way.language());
        if (!holds) {
            trip.go(window, window.listedPage(), URI.create(way.address()));
        }
        return holds;
    }

    private Trial goOn(Window window, String language) {
        trip.headFor(Step.TAKEN_AWAY);
        log.cookies().stream().map(ObservedCookie::key).forEach(log::note);
        trip.go(window, trip.destination().nextPage());
        look(Situation.NEXT_PAGE, window, language);
        log.takeAway(cookie -> cookie.expires().isEmpty());
        Window nextVisit = trip.open(trip.destination().arrivalPage());
        look(Situation.NEXT_VISIT, nextVisit, language);
        trip.shut(List.of(nextVisit));
        log.takeAway(cookie -> true);
        trip.go(window, trip.destination().arrivalPage());
        look(Situation.WITHOUT, window, language);
        trip.close(Step.TAKEN_AWAY, new Viewer(trip).afterChoice(List.of(window)));
        return log.finished();
    }

    private void look(Situation situation, Window window, String wanted) {
        Optional<String> spoken = window.arrival().arrived() ? Languages.of(window.page()) : Optional.empty();
        log.see(situation, window, spoken.map(wanted::equals), spoken.orElse("no language"));
    }

    private static boolean speaks(Window window, String wanted) {
        return Languages.of(window.page()).filter(wanted::equals).isPresent();
    }

    /** Portals of Opendatasoft take the language as a parameter of any page. */
    private Languages.Way byParameter(String language) {
        URI page = trip.destination().addressOf(trip.destination().arrivalPage());
        return new Languages.Way(language, page + (page.getRawQuery() == null ? "?" : "&") + "flg=" + language);
    }
}
