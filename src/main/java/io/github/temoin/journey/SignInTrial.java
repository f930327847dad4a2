package io.github.temoin.journey;

import io.github.temoin.browser.Patience;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Situation;
import io.github.temoin.suite.SignIn;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Signs in, and looks whether the portal knows the visitor on the next page: with the cookie for it, and without. */
final class SignInTrial {

    /** Where Django has it. */
    private static final String USUAL_PAGE = "/login/";

    private final Trip trip;
    private final TrialLog log;
    private final Optional<SignIn> pinned;

    SignInTrial(Trip trip) {
        this.trip = trip;
        this.log = new TrialLog(trip, Service.SIGN_IN);
        this.pinned = trip.destination().suite().signIn();
    }

    /**
     * Signs in, with one attempt.
     *
     * @return why not; empty where it went well
     */
    Optional<Barrier> begin() {
        Optional<Credentials> account = trip.destination().account();
        if (account.isEmpty()) {
            return Optional.of(Barrier.NO_CREDENTIALS);
        }
        Window window = trip.firstWindow();
        goToForm(window);
        if (!window.arrival().arrived()) {
            return Optional.of(Barrier.PAGE_NOT_ARRIVED);
        }
        SignInForm form = new SignInForm(window.page(), pinned);
        return switch (form.find()) {
            case NO -> Optional.of(Barrier.NO_SIGN_IN_FORM);
            case FOREIGN -> Optional.of(Barrier.FOREIGN_SIGN_IN);
            case YES -> signIn(window, form, account.get());
        };
    }

    private void goToForm(Window window) {
        Optional<URI> link =
                pinned.isEmpty() && window.arrival().arrived() ? SignInForm.linkOn(window.page()) : Optional.empty();
        String page = pinned.map(SignIn::page).or(() -> link.map(URI::getPath)).orElse(USUAL_PAGE);
        trip.headFor(Step.SIGNED_IN);
        trip.go(window, page, link.orElseGet(() -> trip.destination().addressOf(page)));
    }

    private Optional<Barrier> signIn(Window window, SignInForm form, Credentials account) {
        // The user's name may stand on every page from now on.
        trip.takeNoPictures();
        trip.did("sign-in");
        if (!form.send(account, trip.pace().loading())) {
            return Optional.of(Barrier.NO_SIGN_IN_FORM);
        }
        trip.landed(window);
        look(Situation.ASKED_FOR, window);
        boolean signedIn = log.last().filter(known -> known).isPresent();
        if (!signedIn) {
            return Optional.of(Barrier.SIGN_IN_FAILED);
        }
        Patience.pass(trip.bannerPatience());
        trip.close(Step.SIGNED_IN, new Viewer(trip).afterChoice(List.of(window)));
        return Optional.empty();
    }

    /** Goes on, signed in, and then without what keeps one so. */
    Trial goOn() {
        Window window = trip.firstWindow();
        trip.headFor(Step.TAKEN_AWAY);
        log.cookies().stream().map(ObservedCookie::key).forEach(log::note);
        trip.go(window, trip.destination().nextPage());
        look(Situation.NEXT_PAGE, window);
        log.takeAway(cookie -> true);
        trip.go(window, trip.destination().arrivalPage());
        look(Situation.WITHOUT, window);
        return log.finished();
    }

    Trial stopped(Barrier barrier) {
        return log.stopped(barrier);
    }

    private void look(Situation situation, Window window) {
        Optional<Boolean> known = window.arrival().arrived() ? SignInForm.tells(window.page()) : Optional.empty();
        log.see(
                situation,
                window,
                known,
                known.map(in -> in ? "signed in" : "signed out").orElse("neither"));
    }
}
