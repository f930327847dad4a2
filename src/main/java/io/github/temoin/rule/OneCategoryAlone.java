package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** Who agrees to one category alone gets what is of that category, and nothing of the others, and it is recorded so. */
final class OneCategoryAlone implements Rule {

    private final Category category;

    OneCategoryAlone(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "custom-" + category.word();
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.CONSENT_DEFINED,
                Texts.PLANET49_SPECIFIC,
                Texts.ACCESS_TO_TERMINAL,
                Texts.GUIDELINES,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, ConsentRecord.journeys(journey()));
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        if (PlainQuestion.isAsked(charter, visits)) {
            return Judgement.notApplicable(ReasonCode.YES_OR_NO.with());
        }
        if (visits.of(journey()).filter(this::cannotBeMade).isPresent()) {
            return Judgement.notApplicable(ReasonCode.NO_CONTROL_OF_ITS_OWN.with());
        }
        Hearing hearing = new Hearing();
        AfterChoice.judge(
                hearing, charter, visits, journey(), Allowed.with(charter, category), List.of(Step.CHOICE, Step.PAGE));
        ConsentRecord record = ConsentRecord.of(charter, visits);
        visits.of(journey()).filter(ConsentRecord::chose).ifPresent(visit -> {
            if (record.isKnown(hearing)) {
                judge(charter, record, record.location().orElseThrow(), hearing, visit);
            }
        });
        return hearing.judgement();
    }

    private void judge(Charter charter, ConsentRecord record, RecordLocation location, Hearing hearing, Visit visit) {
        hearing.watchLosses(Scope.of(charter, visit).at(Step.CHOICE), record.reads());
        RecordedChoice choice = new RecordedChoice(charter, record, location, hearing);
        if (!choice.appeared(visit, new Choices(List.of()))) {
            return;
        }
        compare(choice, record, hearing, visit, record.refusals(), FindingCode.RECORDED_AS_REFUSAL);
        if (charter.optionalCategories().size() > 1) {
            compare(choice, record, hearing, visit, record.acceptances(), FindingCode.RECORDED_AS_ACCEPTANCE);
        }
    }

    private void compare(
            RecordedChoice choice,
            ConsentRecord record,
            Hearing hearing,
            Visit visit,
            Choices others,
            FindingCode code) {
        Moment moment = visit.moment(Step.CHOICE).orElseThrow();
        Comparison comparison = Comparison.of(record, record.after(visit), others);
        switch (comparison) {
            case SAME_BYTES, ALIKE -> choice.find(visit, moment, Severity.FAILURE, code);
            case DIFFERENT -> {}
            case UNKNOWN -> hearing.leaveOpen(comparison.reason(record, journey()));
        }
    }

    /** A choice that the banner does not offer is no matter of what comes of it: banner-5 judges that it is missing. */
    private boolean cannotBeMade(Visit visit) {
        return visit.moment(Step.CHOICE).isPresent()
                && !ConsentRecord.chose(visit)
                && ChoicesOffered.of(visit).lackSwitchFor(category);
    }

    private JourneyName journey() {
        return JourneyName.custom(category.word());
    }
}
