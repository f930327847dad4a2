package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.web.TrackerKey;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The moments of a visit that a rule judges.
 *
 * @param attribution who set what on the whole visit
 * @param moments those that are judged, in order of time
 */
record Scope(Charter charter, Visit visit, Attribution attribution, List<Moment> moments) {

    static final Set<Step> BEFORE_FIRST_ACT = EnumSet.of(Step.ARRIVAL, Step.DWELL);

    Scope {
        moments = List.copyOf(moments);
    }

    /** All moments of a visit. */
    static Scope of(Charter charter, Visit visit) {
        return new Scope(charter, visit, Attribution.of(visit), visit.moments());
    }

    /** Those in which the visitor only looked on. */
    Scope upToFirstAct() {
        return where(moment -> BEFORE_FIRST_ACT.contains(moment.step()));
    }

    /** Those before the choice, and that in which it was made. */
    Scope upToChoice() {
        return where(moment -> BEFORE_FIRST_ACT.contains(moment.step()) || moment.step() == Step.CHOICE);
    }

    /** Those in which, or after which, the visitor acted. */
    Scope sinceFirstAct() {
        return where(moment -> !BEFORE_FIRST_ACT.contains(moment.step()));
    }

    /** That of a step alone. */
    Scope at(Step step) {
        return where(moment -> moment.step() == step);
    }

    /** Those before the first of a step. */
    Scope before(Step step) {
        return slice(0, indexOf(step));
    }

    /** Of those, the ones up to the first of a step. */
    Scope upTo(Step step) {
        int last = indexOf(step);
        return where(moment -> moments.contains(moment) && visit.moments().indexOf(moment) <= last);
    }

    /** Those after the first of a step. */
    Scope after(Step step) {
        int moments = visit.moments().size();
        return slice(Math.min(indexOf(step) + 1, moments), moments);
    }

    /** A cookie as each look at the jar showed it. */
    List<ObservedCookie> looksAt(TrackerKey key) {
        return moments.stream()
                .flatMap(moment -> moment.terminal().cookies().stream())
                .filter(cookie -> cookie.key().equals(key))
                .toList();
    }

    /** Tells whether something happened in one of the moments. */
    boolean covers(Occasion occasion) {
        return moments.stream().anyMatch(moment -> moment.step() == occasion.step());
    }

    /** The step in whose moment an exchange first stands. */
    Step stepOf(Exchange exchange) {
        return moments.stream()
                .filter(moment ->
                        moment.exchanges().stream().anyMatch(one -> one.id().equals(exchange.id())))
                .map(Moment::step)
                .findFirst()
                .orElseThrow();
    }

    /** The exchanges that began in the moments, each once, with its answer where that came later. */
    List<Exchange> exchanges() {
        Set<String> earlier = new HashSet<>();
        Map<String, Exchange> begun = new LinkedHashMap<>();
        for (Moment moment : visit.moments()) {
            boolean judged = moments.contains(moment);
            for (Exchange exchange : moment.exchanges()) {
                if (begun.containsKey(exchange.id()) || (judged && !earlier.contains(exchange.id()))) {
                    begun.put(exchange.id(), exchange);
                } else {
                    earlier.add(exchange.id());
                }
            }
        }
        return List.copyOf(begun.values());
    }

    /** Where a step begins; the end where it was not reached. */
    private int indexOf(Step step) {
        int index = visit.moments().stream().map(Moment::step).toList().indexOf(step);
        return index < 0 ? visit.moments().size() : index;
    }

    private Scope slice(int from, int to) {
        return new Scope(charter, visit, attribution, visit.moments().subList(from, to));
    }

    private Scope where(Predicate<Moment> wanted) {
        return new Scope(
                charter,
                visit,
                attribution,
                visit.moments().stream().filter(wanted).toList());
    }
}
