package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a visitor met the banner before doing anything. A rule on the time before a choice holds only where that is known:
 * otherwise a wall or a banner hidden from automation would make a pass of a portal that was never seen as visitors see it.
 */
final class ArrivalBanner {

    /** What is known of a banner. */
    enum State {
        /** It was seen. */
        SEEN,
        /** All was read, and there is none. */
        ABSENT,
        /** The suite says that there is none, and none was seen. */
        NOT_EXPECTED,
        /** It could not be told. */
        UNCERTAIN
    }

    private final Charter charter;
    private final Visits visits;

    ArrivalBanner(Charter charter, Visits visits) {
        this.charter = charter;
        this.visits = visits;
    }

    /** Those that are met otherwise than others are. */
    private static final Set<JourneyName.Kind> APART =
            EnumSet.of(JourneyName.Kind.FIRST, JourneyName.Kind.SIGNAL, JourneyName.Kind.MASKED);

    /** The banners that visitors met on the page where they arrived. */
    static List<BannerSighting.Shown> seen(Visits visits) {
        return visits.all().stream()
                .flatMap(visit -> visit.moments().stream().limit(1))
                .flatMap(moment -> moment.pages().stream())
                .map(PageView::banner)
                .filter(BannerSighting.Shown.class::isInstance)
                .map(BannerSighting.Shown.class::cast)
                .toList();
    }

    State stateOn(Visit visit) {
        if (shown(visit)) {
            return State.SEEN;
        }
        if (!charter.bannerExpected()) {
            return State.NOT_EXPECTED;
        }
        return whyUncertain(visit).isPresent() ? State.UNCERTAIN : State.ABSENT;
    }

    /** Leaves a rule open where it could not be told whether there is a banner. */
    void require(Hearing hearing, Visit visit) {
        if (stateOn(visit) == State.UNCERTAIN) {
            whyUncertain(visit).ifPresent(hearing::leaveOpen);
        }
    }

    private Optional<Reason> whyUncertain(Visit visit) {
        List<PageView> views = views(visit);
        Fact journey = FactName.JOURNEY.is(visit.journey());
        Optional<Reason> unreadable = views.stream()
                .map(PageView::banner)
                .filter(BannerSighting.Unreadable.class::isInstance)
                .map(banner -> ReasonCode.BANNER_UNREADABLE.with(
                        journey, FactName.DETAIL.is(((BannerSighting.Unreadable) banner).reason())))
                .findFirst();
        if (unreadable.isPresent()) {
            return unreadable;
        }
        return views.isEmpty() ? Optional.of(ReasonCode.NO_PAGE.with(journey)) : whyHidden(visit);
    }

    /** Only a visitor whose browser does not say that it is automated can tell that no one is shown a banner. */
    private Optional<Reason> whyHidden(Visit visit) {
        boolean shownToOthers = visits.all().stream()
                .filter(other -> !APART.contains(other.journey().kind()))
                .anyMatch(ArrivalBanner::shown);
        if (shownToOthers) {
            return Optional.empty();
        }
        Fact journey = FactName.JOURNEY.is(visit.journey());
        Optional<Visit> masked = visits.of(JourneyName.MASKED);
        if (masked.filter(ArrivalBanner::shown).isPresent()) {
            return Optional.of(ReasonCode.BANNER_HIDDEN_FROM_AUTOMATION.with(journey));
        }
        boolean absentToo = masked.map(ArrivalBanner::views)
                .filter(views -> !views.isEmpty())
                .filter(views -> views.stream().allMatch(view -> view.banner() instanceof BannerSighting.Absent))
                .isPresent();
        return absentToo ? Optional.empty() : Optional.of(ReasonCode.AUTOMATION_NOT_MASKED.with(journey));
    }

    private static boolean shown(Visit visit) {
        return views(visit).stream().anyMatch(view -> view.banner().isShown());
    }

    /** The pages that arrived before the visitor did anything. */
    private static List<PageView> views(Visit visit) {
        return visit.moments().stream()
                .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                .flatMap(moment -> moment.pages().stream())
                .filter(view -> view.arrival().arrived())
                .toList();
    }
}
