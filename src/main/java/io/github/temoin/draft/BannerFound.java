package io.github.temoin.draft;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Visits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The banner as the visitors saw it, first screen and detailed choices. */
final class BannerFound {

    private final List<BannerSighting.Shown> shown;
    private final Map<String, Optional<String>> switches = new LinkedHashMap<>();

    BannerFound(Visits visits) {
        Stream<BannerSighting.Shown> details = visits.all().stream().flatMap(visit -> visit.details().stream());
        Stream<BannerSighting.Shown> onPages = visits.all().stream()
                .flatMap(visit -> visit.moments().stream())
                .map(Moment::pages)
                .flatMap(List::stream)
                .map(PageView::banner)
                .filter(BannerSighting.Shown.class::isInstance)
                .map(BannerSighting.Shown.class::cast);
        shown = Stream.concat(details, onPages).toList();
        shown.stream()
                .flatMap(banner -> banner.controls(Role.SWITCH).stream())
                .forEach(control -> switches.putIfAbsent(control.label(), control.category()));
    }

    boolean seen() {
        return !shown.isEmpty();
    }

    /** What its links to a policy say. */
    List<String> policyLabels() {
        return shown.stream()
                .flatMap(banner -> banner.controls(Role.POLICY).stream())
                .map(Control::label)
                .distinct()
                .toList();
    }

    /** The labels of its switches, and the category that each is read as. */
    Map<String, Optional<String>> switches() {
        return Collections.unmodifiableMap(switches);
    }

    /** Tells whether a journey is one that the banner lets a visitor make: there may be no switch for a category. */
    boolean offers(JourneyName journey) {
        return journey.kind() != JourneyName.Kind.CUSTOM || switches.containsValue(Optional.of(journey.argument()));
    }
}
