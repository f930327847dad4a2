package io.github.temoin.draft;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import io.github.temoin.web.Site;
import io.github.temoin.web.StorageKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cookies that visitors got, and the third-party hosts that their browsers called. */
final class Observed {

    private static final Set<Step> BEFORE = EnumSet.of(Step.ARRIVAL, Step.DWELL);

    /** A cookie by its name and its domain. */
    record Cookie(String name, Host domain) implements Comparable<Cookie> {

        private static final Comparator<Cookie> ORDER =
                Comparator.comparing(Cookie::name).thenComparing(Cookie::domain);

        @Override
        public int compareTo(Cookie other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Cookie, When> cookies = new TreeMap<>();
    private final Map<Host, When> hosts = new TreeMap<>();

    /** @param portal the portal's own site */
    static Observed on(Visits visits, Site portal) {
        Observed observed = new Observed();
        visits.all().forEach(visit -> observed.add(visit, portal));
        return observed;
    }

    /** In the order of their names. */
    List<Map.Entry<Cookie, When>> cookies() {
        return List.copyOf(cookies.entrySet());
    }

    /** In the order of their names. */
    List<Map.Entry<Host, When>> hosts() {
        return List.copyOf(hosts.entrySet());
    }

    private void add(Visit visit, Site portal) {
        Attribution.of(visit).lives().stream()
                .filter(life -> life.key().kind() == StorageKind.COOKIE && life.fate() == Life.Fate.KEPT)
                .forEach(life -> tell(
                        cookies.computeIfAbsent(
                                new Cookie(life.key().name(), life.key().host()), cookie -> new When()),
                        visit.journey(),
                        life.first().step()));
        for (Moment moment : visit.moments()) {
            moment.exchanges().stream()
                    .filter(exchange -> !exchange.ofBrowser())
                    .flatMap(exchange -> exchange.address().host().stream())
                    .filter(host -> portal.partyOf(host) == Party.THIRD)
                    .forEach(host ->
                            tell(hosts.computeIfAbsent(host, called -> new When()), visit.journey(), moment.step()));
        }
    }

    private static void tell(When when, JourneyName journey, Step step) {
        if (BEFORE.contains(step)) {
            when.beforeChoice();
            return;
        }
        switch (journey.kind()) {
            case UNTOUCHED, FIRST, SIGNAL, MASKED -> when.beforeChoice();
            case REFUSE, CLOSE, PURPOSES, KEYBOARD -> when.refused();
            case ACCEPT, WITHDRAW -> when.accepted();
            case CUSTOM -> Category.of(journey.argument()).ifPresent(when::alone);
            case COME_BACK -> {
                if (journey.equals(JourneyName.COME_BACK_ACCEPT)) {
                    when.accepted();
                } else {
                    when.refused();
                }
            }
        }
    }
}
