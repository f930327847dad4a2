package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Trial.Barrier;
import io.github.temoin.evidence.Trial.Situation;
import io.github.temoin.suite.ApiWrite;
import java.util.List;
import java.util.Optional;

/**
 * Writes by the API, with the token against forged requests, and without. On another host than loopback only what the suite
 * says to be harmless is written.
 */
final class WriteTrial {

    /** What a portal of Opendatasoft has; the one that is built in changes nothing by it. */
    private static final ApiWrite USUAL = new ApiWrite("/api/explore/v2.1/catalog/datasets", "POST", "{}");

    private static final int FORBIDDEN = 403;

    private final Trip trip;
    private final TrialLog log;

    WriteTrial(Trip trip) {
        this.trip = trip;
        this.log = new TrialLog(trip, Service.API_WRITE);
    }

    Trial make() {
        Optional<ApiWrite> write = trip.destination().suite().apiWrite().or(this::usual);
        if (write.isEmpty()) {
            return log.stopped(Barrier.NO_API_WRITE);
        }
        trip.headFor(Step.TAKEN_AWAY);
        Window window = trip.firstWindow();
        List<ObservedCookie> tokens = log.cookies();
        tokens.stream().map(ObservedCookie::key).forEach(log::note);
        if (!window.arrival().arrived()) {
            return log.stopped(Barrier.PAGE_NOT_ARRIVED);
        }
        String token = tokens.stream().map(ObservedCookie::name).findFirst().orElse("");
        BidiObject guarded = send(window, write.get(), token, true);
        if (!guarded.flag("readable")) {
            return log.stopped(Barrier.TOKEN_NOT_READABLE);
        }
        see(Situation.ASKED_FOR, window, guarded);
        see(Situation.WITHOUT, window, send(window, write.get(), token, false));
        return log.finished();
    }

    private Optional<ApiWrite> usual() {
        return trip.destination().isLoopback() ? Optional.of(USUAL) : Optional.empty();
    }

    private BidiObject send(Window window, ApiWrite write, String token, boolean guarded) {
        trip.did(guarded ? "api-write" : "api-write-forged");
        return window.page()
                .evaluate(
                        JourneyScripts.API_WRITE,
                        trip.destination().addressOf(write.path()).toString(),
                        write.method(),
                        write.body(),
                        token,
                        guarded);
    }

    /** Any answer but a success and a refusal says nothing of the guard. */
    private void see(Situation situation, Window window, BidiObject answer) {
        int status = (int) answer.number("status");
        boolean accepted = status >= 200 && status < 300;
        Optional<Boolean> letThrough = accepted || status == FORBIDDEN ? Optional.of(accepted) : Optional.empty();
        log.see(situation, window, letThrough, status == 0 ? "no answer" : "HTTP " + status);
    }
}
