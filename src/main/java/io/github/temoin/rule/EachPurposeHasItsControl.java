package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
            ChoicesOffered offered = ChoicesOffered.of(visit);
            if (!ConsentRecord.chose(visit) && !offered.hasSwitchFor(category)) {
                judgeMissing(hearing, visit, offered, category);
            }
        });
    }

    /** A control that was not understood may be the one that is missing; a banner that was not opened may have it. */
    private static void judgeMissing(Hearing hearing, Visit visit, ChoicesOffered offered, Category category) {
        if (!offered.whole()) {
            hearing.leaveOpen(ReasonCode.CHOICES_NOT_SEEN.with(FactName.JOURNEY.is(visit.journey())));
        } else if (!offered.lackSwitchFor(category)) {
            hearing.leaveOpen(ReasonCode.CONTROLS_NOT_UNDERSTOOD.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.CONTROLS.are(offered.doubtful())));
        } else {
            Moment moment = visit.moments().get(0);
            hearing.find(BannerFindings.about(
                    visit,
                    moment,
                    moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                    category.word(),
                    Severity.FAILURE,
                    FindingCode.NO_CONTROL_FOR_CATEGORY,
                    new Facts().addAll(FactName.CONTROLS, offered.labels())));
        }
    }
}
