package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
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
import java.util.Set;

/** No optional category is on when the choices are first seen. */
final class NothingIsOnBeforehand implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "banner-4";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PLANET49_BOXES, Texts.SILENCE_IS_NO_CONSENT, Texts.RECOMMENDATION, Texts.TASKFORCE);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeysOfCategories(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        if (PlainQuestion.isAsked(charter, visits)) {
            return Judgement.notApplicable(ReasonCode.YES_OR_NO.with());
        }
        if (!charter.optionalCategories().isEmpty() && noneHasSwitches(charter, visits)) {
            return Judgement.notApplicable(ReasonCode.NO_SWITCH.with());
        }
        Hearing hearing = new Hearing();
        journeys(charter).forEach(journey -> hearing.visit(visits, journey));
        for (Visit visit : visits.all()) {
            judge(hearing, charter, visit, journeys(charter).contains(visit.journey()));
        }
        return charter.optionalCategories().isEmpty()
                ? hearing.notApplicable(ReasonCode.NOTHING_OPTIONAL.with())
                : hearing.judgement();
    }

    /** Whether every visitor who looked for detailed choices saw all there are, and none that could be on. */
    private boolean noneHasSwitches(Charter charter, Visits visits) {
        return journeys(charter).stream().allMatch(journey -> visits.of(journey)
                .filter(visit -> ChoicesOffered.of(visit).lackSwitches())
                .isPresent());
    }

    private static void judge(Hearing hearing, Charter charter, Visit visit, boolean needed) {
        Scope scope = Scope.of(charter, visit).upToChoice();
        boolean seen = visit.details().isPresent();
        visit.details().ifPresent(details -> judge(hearing, visit, details));
        for (Moment moment : scope.upToFirstAct().moments()) {
            for (PageView view : moment.pages()) {
                if (view.banner() instanceof BannerSighting.Shown banner) {
                    seen |= judge(hearing, visit, banner);
                }
            }
        }
        if (needed && !charter.optionalCategories().isEmpty()) {
            hearing.watch(scope, READS);
            if (!seen) {
                hearing.require(visit, Step.ARRIVAL, Step.CHOICE);
                hearing.leaveOpen(ReasonCode.CHOICES_NOT_SEEN.with(FactName.JOURNEY.is(visit.journey())));
            }
        }
    }

    /** Judges the switches of a banner; false where there are none. */
    private static boolean judge(Hearing hearing, Visit visit, BannerSighting.Shown banner) {
        List<Control> switches = banner.controls(Role.SWITCH);
        for (Control control : switches) {
            if (control.contradiction().isPresent() && mayNeedConsent(control)) {
                hearing.leaveOpen(ReasonCode.SWITCH_CONTRADICTS_ITSELF.with(
                        FactName.JOURNEY.is(visit.journey()),
                        FactName.CONTROLS.is(control.label()),
                        FactName.OBSERVED.is(control.contradiction().get())));
            } else if (control.on().isEmpty() && !control.locked()) {
                hearing.leaveOpen(ReasonCode.SWITCH_NOT_READ.with(
                        FactName.JOURNEY.is(visit.journey()), FactName.CONTROLS.is(control.label())));
            } else if (control.on().orElse(false) && needsConsent(control)) {
                hearing.find(on(visit, control));
            }
        }
        return !switches.isEmpty();
    }

    private static boolean mayNeedConsent(Control control) {
        return !control.locked() || needsConsent(control);
    }

    private static Finding on(Visit visit, Control control) {
        Moment moment = visit.moments().get(0);
        return BannerFindings.about(
                visit,
                moment,
                moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                control.label(),
                Severity.FAILURE,
                FindingCode.CATEGORY_ON_BEFOREHAND,
                new Facts().addIf(FactName.CATEGORY, control.category()));
    }

    /** What is locked is taken for necessary, unless it says otherwise; what can be switched off is taken for optional. */
    private static boolean needsConsent(Control control) {
        return control.category().flatMap(Category::of).map(Category::optional).orElse(!control.locked());
    }
}
