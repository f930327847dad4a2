package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Readability;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The portal can be read after refusing: each page is held against the same page after an acceptance, so that what troubles
 * everyone (a newsletter's overlay, a short page) is no wall.
 */
final class NoWall implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES);

    /** What a portal's server or script does to a visitor; the rest may be the network's, a robot wall's or the browser's. */
    private static final Set<Obstacle> OF_THE_PORTAL = EnumSet.of(
            Obstacle.STATUS, Obstacle.NOT_HTML, Obstacle.OTHER_HOST, Obstacle.EMPTY, Obstacle.MARKER_MISSING);

    @Override
    public String id() {
        return "banner-8";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.FREE_CONSENT, Texts.COOKIE_WALL_RULING, Texts.EDPB_WALLS);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.REFUSE, JourneyName.ACCEPT));
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        Hearing hearing = new Hearing();
        Optional<Visit> refusal = hearing.visit(visits, JourneyName.REFUSE);
        Optional<Visit> acceptance = hearing.visit(visits, JourneyName.ACCEPT);
        refusal.ifPresent(visit -> hearing.require(visit, Step.CHOICE, Step.PAGE));
        acceptance.ifPresent(visit -> hearing.require(visit, Step.CHOICE, Step.PAGE));
        if (refusal.isPresent() && acceptance.isPresent()) {
            Scope refused = pages(charter, refusal.get());
            Scope accepted = pages(charter, acceptance.get());
            hearing.requireListedPages(refused);
            hearing.requireListedPages(accepted);
            hearing.watchLosses(refused, READS);
            hearing.watch(accepted, READS);
            for (Moment moment : refused.moments()) {
                for (PageView view : moment.pages()) {
                    compare(hearing, refusal.get(), moment, view, views(accepted, view.page()));
                }
            }
        }
        return hearing.judgement();
    }

    /** The pages as they stand a dwell after the choice. */
    private static Scope pages(Charter charter, Visit visit) {
        return Scope.of(charter, visit).at(Step.PAGE);
    }

    private static List<PageView> views(Scope scope, String page) {
        return scope.moments().stream()
                .flatMap(moment -> moment.pages().stream())
                .filter(view -> view.page().equals(page))
                .toList();
    }

    private static void compare(
            Hearing hearing, Visit visit, Moment moment, PageView refused, List<PageView> accepted) {
        boolean arrivesForOthers =
                accepted.stream().anyMatch(view -> view.arrival().arrived());
        if (refused.arrival() instanceof Arrival.Missed missed) {
            if (arrivesForOthers && OF_THE_PORTAL.contains(missed.obstacle())) {
                hearing.find(finding(
                        visit,
                        moment,
                        refused,
                        Severity.FAILURE,
                        FindingCode.PAGE_CLOSED_AFTER_REFUSAL,
                        new Facts().add(FactName.OBSTACLE, missed.obstacle()).add(FactName.DETAIL, missed.detail())));
            } else {
                hearing.requireArrival(visit, refused);
            }
            return;
        }
        Optional<Readability> withConsent =
                accepted.stream().flatMap(view -> view.readability().stream()).findFirst();
        if (refused.readability().isEmpty() || withConsent.isEmpty()) {
            hearing.leaveOpen(ReasonCode.READABILITY_NOT_MEASURED.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.PAGE.is(refused.page())));
            return;
        }
        for (Hindrance hindrance : Hindrance.between(refused.readability().get(), withConsent.get())) {
            hearing.find(finding(visit, moment, refused, hindrance.severity(), hindrance.code(), hindrance.facts()));
        }
    }

    private static Finding finding(
            Visit visit, Moment moment, PageView view, Severity severity, FindingCode code, Facts facts) {
        return BannerFindings.about(visit, moment, view.page(), "", severity, code, facts);
    }
}
