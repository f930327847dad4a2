package io.github.temoin.journey;

import io.github.temoin.banner.BannerKeyboard;
import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.banner.Vocabulary;
import io.github.temoin.browser.BrowserException;
import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.CommandTimedOut;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.NoBrowserException;
import io.github.temoin.browser.Venue;
import io.github.temoin.capture.Addresses;
import io.github.temoin.capture.Redactor;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visit;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a visitor on a journey and brings back the visit. */
public final class Journey {

    /** By how long they take, measured: those with the most to load and to operate beside their dwells first. */
    public static final Comparator<JourneyName> LONGEST_FIRST =
            Comparator.comparingInt(Journey::length).reversed().thenComparing(Comparator.naturalOrder());

    /** The code of an interruption by the browser's end, or its refusal to go on. */
    public static final String BROWSER_GONE = "browser-gone";

    private static final Logger LOG = LoggerFactory.getLogger(Journey.class);

    private final Gear gear;
    private final BrowserPool pool;
    private final Venue venue;
    private final LaunchOptions options;
    private final Redactor redactor;

    /**
     * One for each portal: values of its visits can be compared with each other, and with no others.
     *
     * @param declared what the charter declares
     * @param venue where {@code pool} takes its browsers from
     */
    public Journey(
            Destination destination,
            Pace pace,
            Declared declared,
            JourneyListener listener,
            BrowserPool pool,
            Venue venue,
            LaunchOptions options) {
        Redactor plain = new Redactor()
                .hiding(destination.account().map(Credentials::words).orElse(List.of()));
        this.redactor = destination.suite().ofRecord(plain::showing).orElse(plain);
        this.gear = new Gear(
                destination,
                pace,
                new BannerSurveyor(destination.suite().banner(), Vocabulary.bundled()),
                new BannerOperator(destination.suite().banner(), Vocabulary.bundled(), Clock.systemUTC()),
                new BannerKeyboard(destination.suite().banner(), Vocabulary.bundled()),
                new ArrivalJudge(destination, ArrivalSigns.load()),
                new Addresses(redactor)::of,
                declared,
                listener);
        this.pool = pool;
        this.venue = venue;
        this.options = options;
    }

    /**
     * Makes a journey. Whatever goes wrong on the way ends it, is told in the visit, and costs nothing of what was seen
     * before.
     *
     * @throws NoBrowserException if there is no browser to start
     */
    public Visit make(JourneyName name) {
        Itinerary itinerary = Itinerary.of(name, gear.destination());
        try (Trip trip = new Trip(itinerary, gear, lodgingFor(name))) {
            return trip.visit(go(trip, itinerary.legs()));
        }
    }

    private static Optional<Interruption> go(Trip trip, List<Leg> legs) {
        try {
            trip.setOut();
            for (Leg leg : legs) {
                leg.go(trip);
            }
            return Optional.empty();
        } catch (JourneyInterrupted interrupted) {
            return Optional.of(interrupted.interruption());
        } catch (NoBrowserException nothingToObserveWith) {
            throw nothingToObserveWith;
        } catch (CommandTimedOut silent) {
            return Optional.of(trip.interruption("timeout", String.valueOf(silent.getMessage())));
        } catch (BrowserException gone) {
            LOG.debug("The browser failed on the way", gone);
            return Optional.of(trip.interruption(BROWSER_GONE, String.valueOf(gone.getMessage())));
        }
    }

    private static int length(JourneyName name) {
        return switch (name.kind()) {
            case PURPOSES -> 5;
            case WITHDRAW -> 4;
            case REFUSE, ACCEPT -> 3;
            case UNTOUCHED -> 2;
            case COME_BACK, CUSTOM, CLOSE -> 1;
            case FIRST, KEYBOARD, SIGNAL, MASKED -> 0;
        };
    }

    private Lodging lodgingFor(JourneyName name) {
        return switch (name.kind()) {
            case COME_BACK -> Lodging.withProfile(pool, venue, options, redactor);
            case MASKED -> Lodging.fresh(pool, options.withDisguise(true), redactor);
            case SIGNAL -> Lodging.fresh(pool, options.withPrivacyControl(true), redactor);
            default -> Lodging.fresh(pool, options, redactor);
        };
    }
}
