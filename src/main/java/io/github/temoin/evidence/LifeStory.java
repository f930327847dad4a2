package io.github.temoin.evidence;

import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the life of one cookie or stored item from its traces and the snapshots of a visit. */
final class LifeStory {

    /** Jars round expiries to less than that. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private final TrackerKey key;
    private final List<Moment> moments;
    private final List<Optional<Kept>> kept;
    private final List<Trace> traces;
    private final List<Trace> kin;
    private final BrowserLog log;

    /**
     * @param snapshots what each moment's snapshot shows
     * @param traces of this key
     * @param kin traces of cookies that differ from it in the path at most
     */
    LifeStory(
            TrackerKey key,
            List<Moment> moments,
            List<Map<TrackerKey, Kept>> snapshots,
            List<Trace> traces,
            List<Trace> kin,
            BrowserLog log) {
        this.key = key;
        this.moments = moments;
        this.kept = snapshots.stream()
                .map(snapshot -> Optional.ofNullable(snapshot.get(key)))
                .toList();
        this.traces = traces;
        this.kin = kin;
        this.log = log;
    }

    /** The life; empty where all that happened was the removal of what never was. */
    Optional<Life> told() {
        int first = IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).isPresent())
                .findFirst()
                .orElse(-1);
        List<Life.Passage> passages = passages();
        if (first >= 0) {
            return Optional.of(keptLife(first, passages));
        }
        return of(Trace.Kind.SET, Trace.Kind.ADDED, Trace.Kind.REFUSED)
                .findFirst()
                .map(trace -> unkeptLife(trace, passages));
    }

    private Life keptLife(int first, List<Life.Passage> passages) {
        Kept shown = kept.get(first).orElseThrow();
        Optional<Trace> setter = setter(first, shown);
        return new Life(
                key,
                Life.Fate.KEPT,
                arrival(first).map(Trace::occasion).orElse(occasionOf(first)),
                setter.or(() -> logged(first, shown)).map(Trace::origin).orElse(Origin.UNKNOWN),
                setter.flatMap(Trace::cookie),
                shown.cookie(),
                shown.value(),
                changes(first),
                passages,
                returns(),
                end());
    }

    private Life unkeptLife(Trace trace, List<Life.Passage> passages) {
        Life.Fate fate = passages.isEmpty()
                ? log.covers(trace.moment()) || trace.is(Trace.Kind.REFUSED) ? Life.Fate.REFUSED : Life.Fate.ASKED
                : Life.Fate.PASSED;
        return new Life(
                key,
                fate,
                passages.isEmpty() ? trace.occasion() : passages.get(0).occasion(),
                passages.isEmpty() ? trace.origin() : passages.get(0).origin(),
                trace.cookie(),
                Optional.empty(),
                trace.value(),
                List.of(),
                passages,
                List.of(),
                Optional.empty());
    }

    /** When it came: the log knows no page, so a write of the same moment tells better. */
    private Optional<Trace> arrival(int first) {
        return of(Trace.Kind.SET, Trace.Kind.ADDED)
                .filter(trace -> trace.moment() <= first)
                .findFirst()
                .map(trace -> in(trace.moment(), Trace.Kind.SET).findFirst().orElse(trace));
    }

    /** Who set what a snapshot shows: values tell a write that took effect from one that did not. */
    private Optional<Trace> setter(int moment, Kept shown) {
        return latestWrite(traces, moment, shown).or(() -> latestWrite(kin, moment, shown));
    }

    /** What the log told of it that nobody was seen to write. */
    private Optional<Trace> logged(int moment, Kept shown) {
        return of(Trace.Kind.ADDED)
                .filter(trace -> trace.moment() <= moment)
                .filter(trace -> trace.value().digest().equals(shown.value().digest()))
                .reduce((a, b) -> b);
    }

    private static Optional<Trace> latestWrite(List<Trace> writes, int moment, Kept shown) {
        List<Trace> earlier = writes.stream()
                .filter(trace -> trace.is(Trace.Kind.SET) && trace.moment() <= moment)
                .toList();
        return earlier.stream()
                .filter(trace -> trace.value().digest().equals(shown.value().digest()))
                .reduce((a, b) -> b)
                .or(() -> earlier.stream().reduce((a, b) -> b));
    }

    private List<Life.Change> changes(int first) {
        List<Life.Change> changes = new ArrayList<>();
        for (int i = first + 1; i < kept.size(); i++) {
            Optional<Kept> before = kept.get(i - 1);
            Optional<Kept> after = kept.get(i);
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            boolean value = !before.get().sameValueAs(after.get());
            Duration extension = before.get().extensionTo(after.get());
            boolean moved = extension.abs().compareTo(ROUNDING) > 0;
            if (value || moved) {
                Optional<Trace> write = lastIn(i, Trace.Kind.SET);
                changes.add(new Life.Change(
                        write.map(Trace::occasion).orElse(occasionOf(i)),
                        value,
                        moved ? extension : Duration.ZERO,
                        write.map(Trace::origin).orElse(Origin.UNKNOWN)));
            }
        }
        return changes;
    }

    private Optional<Life.End> end() {
        int last = IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).isPresent())
                .max()
                .orElse(kept.size());
        if (last + 1 >= kept.size()) {
            return Optional.empty();
        }
        Optional<Trace> removal = lastIn(last + 1, Trace.Kind.REMOVAL).or(() -> lastIn(last + 1, Trace.Kind.DELETED));
        boolean expired = removal.filter(trace -> trace.is(Trace.Kind.REMOVAL)).isEmpty()
                && kept.get(last)
                        .flatMap(Kept::cookie)
                        .map(cookie -> isOver(cookie, last + 1))
                        .orElse(false);
        return Optional.of(new Life.End(
                removal.map(Trace::occasion).orElse(occasionOf(last + 1)),
                expired ? Life.Departure.EXPIRED : Life.Departure.DELETED,
                removal.map(Trace::origin).orElse(Origin.UNKNOWN)));
    }

    private boolean isOver(ObservedCookie cookie, int moment) {
        return cookie.expiredAt(moments.get(moment).terminal().at())
                || (cookie.expires().isEmpty() && moments.get(moment).step() == Step.RESTART);
    }

    private List<Life.Passage> passages() {
        return IntStream.range(0, moments.size())
                .filter(i -> kept.get(i).isEmpty() && (i == 0 || kept.get(i - 1).isEmpty()))
                .mapToObj(this::passage)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Life.Passage> passage(int moment) {
        Optional<Trace> added = in(moment, Trace.Kind.ADDED).findFirst();
        Optional<Trace> set = in(moment, Trace.Kind.SET).findFirst();
        Optional<Trace> came = added.or(() -> log.covers(moment) && isCookie() ? Optional.empty() : set);
        boolean removed = in(moment, Trace.Kind.REMOVAL).findAny().isPresent()
                || in(moment, Trace.Kind.DELETED).findAny().isPresent();
        boolean expired = came.flatMap(Trace::cookie)
                .map(cookie -> isOver(cookie, moment))
                .orElse(false);
        // What a storage holds is lost with its frame; a cookie that nobody removed was never stored.
        boolean went = added.isPresent() || removed || expired || !isCookie();
        return came.filter(trace -> went)
                .map(trace -> new Life.Passage(
                        set.map(Trace::occasion).orElse(trace.occasion()),
                        set.map(Trace::origin).orElse(trace.origin()),
                        set.or(() -> came).flatMap(Trace::cookie),
                        expired && !removed ? Life.Departure.EXPIRED : Life.Departure.DELETED));
    }

    private List<Life.Return> returns() {
        return IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).isPresent())
                .filter(i -> cameAfterGap(i) || cameAfterRemoval(i))
                .mapToObj(i -> returnIn(i, kept.get(i).orElseThrow()))
                .toList();
    }

    private boolean cameAfterGap(int moment) {
        return moment > 0
                && kept.get(moment - 1).isEmpty()
                && IntStream.range(0, moment)
                        .anyMatch(i -> kept.get(i).isPresent() || passage(i).isPresent());
    }

    /** What the log tells and what events tell is in order among itself alone: their clocks differ. */
    private boolean cameAfterRemoval(int moment) {
        return (log.covers(moment) && isCookie())
                ? follows(moment, Trace.Kind.DELETED, Trace.Kind.ADDED)
                : follows(moment, Trace.Kind.REMOVAL, Trace.Kind.SET);
    }

    private boolean follows(int moment, Trace.Kind earlier, Trace.Kind later) {
        List<Trace.Kind> kinds = traces.stream()
                .filter(trace -> trace.moment() == moment)
                .map(Trace::kind)
                .toList();
        int first = kinds.lastIndexOf(earlier);
        return first >= 0 && kinds.lastIndexOf(later) > first;
    }

    private Life.Return returnIn(int moment, Kept shown) {
        Optional<Trace> write = writeIn(traces, moment, shown).or(() -> writeIn(kin, moment, shown));
        Optional<Trace> told = write.or(() -> lastIn(moment, Trace.Kind.ADDED));
        return new Life.Return(
                told.map(Trace::occasion).orElse(occasionOf(moment)),
                told.map(Trace::origin).orElse(Origin.UNKNOWN),
                write.flatMap(Trace::cookie),
                shown.cookie(),
                shown.value());
    }

    /** The first write after the last removal, of the value that is shown where there is one. */
    private static Optional<Trace> writeIn(List<Trace> writes, int moment, Kept shown) {
        List<Trace> all = writes.stream()
                .filter(trace -> trace.moment() == moment)
                .filter(trace -> trace.is(Trace.Kind.SET) || trace.is(Trace.Kind.REMOVAL))
                .toList();
        int removal = all.stream().map(Trace::kind).toList().lastIndexOf(Trace.Kind.REMOVAL);
        // A header that was asked for before a script's removal may have come after it.
        List<Trace> since = removal + 1 < all.size() ? all.subList(removal + 1, all.size()) : all;
        List<Trace> sets =
                since.stream().filter(trace -> trace.is(Trace.Kind.SET)).toList();
        return sets.stream()
                .filter(trace -> trace.value().digest().equals(shown.value().digest()))
                .findFirst()
                .or(() -> sets.stream().reduce((a, b) -> b));
    }

    private boolean isCookie() {
        return key.kind() == StorageKind.COOKIE;
    }

    private Stream<Trace> of(Trace.Kind... kinds) {
        return traces.stream().filter(trace -> List.of(kinds).contains(trace.kind()));
    }

    private Stream<Trace> in(int moment, Trace.Kind kind) {
        return of(kind).filter(trace -> trace.moment() == moment);
    }

    private Optional<Trace> lastIn(int moment, Trace.Kind kind) {
        return in(moment, kind).reduce((a, b) -> b);
    }

    private Occasion occasionOf(int index) {
        Moment moment = moments.get(index);
        String page = IntStream.rangeClosed(0, index)
                .mapToObj(moments::get)
                .flatMap(earlier -> earlier.pages().stream().limit(1))
                .map(PageView::page)
                .reduce((a, b) -> b)
                .orElse("");
        return new Occasion(moment.terminal().at(), moment.step(), page);
    }
}
