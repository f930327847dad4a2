package io.github.temoin.proof;

import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Visit;
import io.github.temoin.portal.lab.Truth;
import io.github.temoin.portal.lab.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * One way held against what was told of it.
 *
 * @param missed rows of the truth that nobody told, or not as it was
 * @param hidden rows of which this browser shows nothing to anyone
 * @param falsely what was told and never happened
 * @param byEvents rows that events, script and read-outs alone would have told of
 * @param byLog rows that the browser's log alone would have told of
 * @param gaps what the recorder says that it lost
 */
record LabResult(
        Way way,
        List<Truth> missed,
        List<Truth> hidden,
        List<Sighting> falsely,
        int byEvents,
        int byLog,
        List<Gap> gaps) {

    static LabResult of(Way way, Visit visit) {
        List<Sighting> open = new ArrayList<>(Testimony.of(visit));
        List<Truth> missed = new ArrayList<>();
        List<Truth> hidden = new ArrayList<>();
        for (Truth truth : way.truths()) {
            if (!open.removeIf(sighting -> sighting.tells(truth, way)) && !toldBefore(truth, way, visit)) {
                boolean nobodySees = truth.unseen()
                        .filter(unseen -> unseen.part().equals("all"))
                        .isPresent();
                (nobodySees ? hidden : missed).add(truth);
            }
        }
        return new LabResult(
                way,
                missed,
                hidden,
                open,
                seen(way, Testimony.ofEvents(visit)),
                seen(way, Testimony.ofLog(visit)),
                visit.moments().stream()
                        .flatMap(moment -> moment.gaps().stream())
                        .filter(gap -> !gap.standing())
                        .toList());
    }

    /** Two rows of one name, of paths that differ, are told in the same words. */
    private static boolean toldBefore(Truth truth, Way way, Visit visit) {
        return Testimony.of(visit).stream().anyMatch(sighting -> sighting.tells(truth, way));
    }

    private static int seen(Way way, Visit visit) {
        List<Sighting> told = Testimony.of(visit);
        return (int) way.truths().stream()
                .filter(truth -> told.stream().anyMatch(sighting -> sighting.isThing(truth, way)))
                .count();
    }

    /** Rows that can be told. */
    int rows() {
        return way.truths().size() - hidden.size();
    }

    boolean isPerfect() {
        return missed.isEmpty() && falsely.isEmpty() && gaps.isEmpty();
    }
}
