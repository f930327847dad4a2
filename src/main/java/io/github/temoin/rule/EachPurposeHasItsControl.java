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
import java.util.stream.Stream;

/** Where there are two or more optional purposes, each has a control of its own. */
final class EachPurposeHasItsControl implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "banner-5";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.CONSENT_DEFINED, Texts.PLANET49_SPECIFIC, Texts.GUIDELINES, Texts.RECOMMENDATION);
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
        if (charter.optionalCategories().size() < 2) {
            return Judgement.notApplicable(ReasonCode.ONE_PURPOSE.with());
        }
        Hearing hearing = new Hearing();
        charter.optionalCategories().forEach(category -> judge(hearing, charter, visits, category));
        return hearing.judgement();
    }

    private static void judge(Hearing hearing, Charter charter, Visits visits, Category category) {
        hearing.visit(visits, JourneyName.custom(category.word())).ifPresent(visit -> {
            hearing.require(visit, Step.ARRIVAL);
            hearing.watch(Scope.of(charter, visit).upToChoice(), READS);
            List<Control> controls = controls(visit);
            boolean operated = ConsentRecord.chose(visit);
            boolean seen = switches(controls).anyMatch(control -> isAbout(control, category));
            if (!operated && !seen) {
                judgeMissing(hearing, visit, controls, category);
            }
        });
    }

    /** A control that was not understood may be the one that is missing; a banner that was not opened may have it. */
    private static void judgeMissing(Hearing hearing, Visit visit, List<Control> controls, Category category) {
        List<String> doubtful = controls.stream()
                .filter(control -> control.role() == Role.OTHER
                        || (control.role() == Role.SWITCH
                                && !control.locked()
                                && control.category().isEmpty()))
                .map(Control::label)
                .distinct()
                .toList();
        boolean opened =
                visit.details().isPresent() || switches(controls).findAny().isPresent();
        boolean more = controls.stream().anyMatch(control -> control.role() == Role.CUSTOMISE);
        if (controls.isEmpty() || (more && !opened)) {
            hearing.leaveOpen(ReasonCode.CHOICES_NOT_SEEN.with(FactName.JOURNEY.is(visit.journey())));
        } else if (!doubtful.isEmpty()) {
            hearing.leaveOpen(ReasonCode.CONTROLS_NOT_UNDERSTOOD.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.CONTROLS.are(doubtful)));
        } else {
            Moment moment = visit.moments().get(0);
            hearing.find(BannerFindings.about(
                    visit,
                    moment,
                    moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                    category.word(),
                    Severity.FAILURE,
                    FindingCode.NO_CONTROL_FOR_CATEGORY,
                    new Facts()
                            .addAll(
                                    FactName.CONTROLS,
                                    controls.stream()
                                            .map(Control::label)
                                            .distinct()
                                            .toList())));
        }
    }

    private static List<Control> controls(Visit visit) {
        Stream<BannerSighting.Shown> shown = Stream.concat(
                visit.details().stream(),
                visit.moments().stream()
                        .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                        .flatMap(moment -> moment.pages().stream())
                        .map(PageView::banner)
                        .filter(BannerSighting.Shown.class::isInstance)
                        .map(BannerSighting.Shown.class::cast));
        return shown.flatMap(banner -> banner.controls().stream()).toList();
    }

    private static Stream<Control> switches(List<Control> controls) {
        return controls.stream().filter(control -> control.role() == Role.SWITCH);
    }

    private static boolean isAbout(Control control, Category category) {
        return control.category().filter(category.word()::equals).isPresent();
    }
}
