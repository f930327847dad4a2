package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.KeyboardTour.Issue;
import io.github.temoin.evidence.KeyboardTour.Refusal;
import io.github.temoin.evidence.KeyboardTour.Round;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.evidence.KeyboardTour.Stop;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
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
 * The banner can be used with nothing but a keyboard, has a role and a name, and axe-core finds nothing grave in it. That
 * Escape is no consent is a matter of before-6.
 */
final class BannerByKeyboard implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    /** What assistive technology can tell people about: {@link io.github.temoin.evidence.Control#kind()}. */
    private static final Set<String> KINDS_WITH_ROLE = Set.of(
            "button", "link", "input", "checkbox", "switch", "radio", "menuitem", "menuitemcheckbox", "tab", "option");

    private static final Set<Role> MAY_REFUSE =
            EnumSet.of(Role.REFUSE, Role.CUSTOMISE, Role.SAVE, Role.SWITCH, Role.OTHER);

    private static final String ROLE_AND_NAME = "7.1";
    private static final String BY_KEYBOARD = "7.3";
    private static final String VISIBLE_FOCUS = "10.7";
    private static final String NO_TRAP = "12.9";

    @Override
    public String id() {
        return "banner-7";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESSIBILITY_ACT, Texts.ACCESSIBILITY_DECREE, Texts.ACCESSIBILITY_CRITERIA);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.KEYBOARD));
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        Hearing hearing = new Hearing();
        hearing.visit(visits, JourneyName.KEYBOARD).ifPresent(visit -> {
            hearing.require(visit, Step.ARRIVAL, Step.INTERACTION, Step.CHOICE);
            hearing.watch(Scope.of(charter, visit).at(Step.ARRIVAL), READS);
            if (visit.keyboard().isEmpty() && visit.interruption().isEmpty()) {
                hearing.leaveOpen(ReasonCode.KEYBOARD_NOT_TRIED.with(FactName.JOURNEY.is(visit.journey())));
            }
            visit.keyboard().ifPresent(tour -> new Reading(hearing, visit).judge(tour));
        });
        return hearing.judgement();
    }

    /** What one visitor met. */
    private record Reading(Hearing hearing, Visit visit) {

        void judge(KeyboardTour tour) {
            for (int i = 0; i < tour.screens().size(); i++) {
                judge(tour.screens().get(i), i == 0 ? Step.INTERACTION : Step.CHOICE);
            }
            judge(tour, tour.refusal());
        }

        private void judge(KeyboardTour tour, Refusal refusal) {
            switch (refusal) {
                case DONE, NOT_REACHED -> {
                    // That it is not reached is told of the control itself
                }
                case NO_EFFECT -> warn(Step.CHOICE, refusing(tour), FindingCode.REFUSAL_NOT_BY_KEYBOARD, BY_KEYBOARD);
                case NOT_OFFERED -> {
                    if (!refusalIsMissing(tour)) {
                        notTried("refusal-not-offered");
                    }
                }
                case BANNER_GONE -> notTried("banner-gone");
            }
        }

        private void notTried(String why) {
            hearing.leaveOpen(ReasonCode.KEYBOARD_REFUSAL_NOT_TRIED.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.OBSERVED.is(why)));
        }

        /** Whether all was understood, and nothing refuses or may lead there: that is a matter of banner-2. */
        private boolean refusalIsMissing(KeyboardTour tour) {
            return tour.screens().size() == 1
                    && visit.moments().stream()
                            .limit(1)
                            .flatMap(moment -> moment.pages().stream())
                            .map(PageView::banner)
                            .filter(BannerSighting.Shown.class::isInstance)
                            .map(BannerSighting.Shown.class::cast)
                            .flatMap(banner -> banner.controls().stream())
                            .noneMatch(control -> MAY_REFUSE.contains(control.role()));
        }

        private void judge(Screen screen, Step step) {
            if (screen.role().isEmpty()) {
                warn(step, "", FindingCode.BANNER_WITHOUT_ROLE, ROLE_AND_NAME);
            } else if (screen.name().isBlank()) {
                warn(step, screen.role(), FindingCode.BANNER_WITHOUT_NAME, ROLE_AND_NAME);
            }
            screen.stops().forEach(stop -> judge(screen, stop, step));
            if (screen.round() == Round.STUCK || screen.round() == Round.CONFINED) {
                warn(step, "", FindingCode.KEYBOARD_TRAP, NO_TRAP);
            } else if (screen.round() == Round.CUT_SHORT) {
                hearing.leaveOpen(ReasonCode.KEYBOARD_CUT_SHORT.with(FactName.JOURNEY.is(visit.journey())));
            }
            screen.audit().issues().forEach(issue -> tell(issue, step));
            screen.audit()
                    .trouble()
                    .ifPresent(why -> hearing.leaveOpen(ReasonCode.ACCESSIBILITY_NOT_AUDITED.with(
                            FactName.JOURNEY.is(visit.journey()), FactName.DETAIL.is(why))));
        }

        private void judge(Screen screen, Stop stop, Step step) {
            if (!KINDS_WITH_ROLE.contains(stop.kind())) {
                warn(step, stop.label(), FindingCode.CONTROL_WITHOUT_ROLE, ROLE_AND_NAME);
            }
            if (stop.presses().isEmpty()) {
                if (screen.round() != Round.CUT_SHORT) {
                    warn(step, stop.label(), FindingCode.CONTROL_NOT_BY_KEYBOARD, BY_KEYBOARD);
                }
            } else if (stop.focusShows().isEmpty()) {
                hearing.leaveOpen(ReasonCode.FOCUS_NOT_TOLD.with(
                        FactName.JOURNEY.is(visit.journey()), FactName.CONTROLS.is(stop.label())));
            } else if (!stop.focusShows().get()) {
                warn(step, stop.label(), FindingCode.FOCUS_NOT_VISIBLE, VISIBLE_FOCUS);
            }
        }

        /** What is grave weighs, whether or not RGAA has a criterion for it. */
        private void tell(Issue issue, Step step) {
            boolean weighs = issue.sure() && issue.impact().grave();
            FindingCode code = weighs
                    ? FindingCode.ACCESSIBILITY_ISSUE
                    : issue.sure() ? FindingCode.ACCESSIBILITY_REMARK : FindingCode.ACCESSIBILITY_UNDECIDED;
            find(
                    step,
                    issue.rule(),
                    weighs ? Severity.WARNING : Severity.NOTE,
                    code,
                    new Facts()
                            .add(FactName.DETAIL, issue.help())
                            .add(FactName.IMPACT, issue.impact().word())
                            .addAll(FactName.CRITERIA, issue.criteria())
                            .addAll(FactName.ELEMENTS, issue.elements()));
        }

        private void warn(Step step, String name, FindingCode code, String criterion) {
            find(step, name, Severity.WARNING, code, new Facts().add(FactName.CRITERIA, criterion));
        }

        private void find(Step step, String name, Severity severity, FindingCode code, Facts facts) {
            visit.moment(step)
                    .or(() -> visit.moments().stream().findFirst())
                    .ifPresent(moment ->
                            hearing.find(BannerFindings.about(visit, moment, page(), name, severity, code, facts)));
        }

        private String page() {
            return visit.moments().stream()
                    .flatMap(moment -> moment.pages().stream())
                    .map(PageView::page)
                    .findFirst()
                    .orElse("");
        }

        private static String refusing(KeyboardTour tour) {
            Optional<String> label = tour.screens().stream()
                    .flatMap(screen -> screen.stops().stream())
                    .filter(stop -> stop.role() == Role.REFUSE || stop.role() == Role.SAVE)
                    .map(Stop::label)
                    .findFirst();
            return label.orElse("");
        }
    }
}
