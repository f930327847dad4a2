package io.github.temoin.rule;

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

/** Who opens the detailed choices, ticks nothing and saves has refused: nothing comes, and no acceptance is recorded. */
final class NothingTickedIsARefusal implements Rule {

    private static final JourneyName JOURNEY = JourneyName.CUSTOM_NOTHING;

    @Override
    public String id() {
        return "refuse-3";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.CONSENT_DEFINED,
                Texts.SILENCE_IS_NO_CONSENT,
                Texts.ACCESS_TO_TERMINAL,
                Texts.GUIDELINES,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, ConsentRecord.journeys(JOURNEY));
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
        if (visits.of(JOURNEY).filter(NothingTickedIsARefusal::hasNothingToSave).isPresent()) {
            return Judgement.notApplicable(ReasonCode.NOTHING_TO_SAVE.with());
        }
        Hearing hearing = new Hearing();
        AfterChoice.judge(
                hearing, charter, visits, JOURNEY, Allowed.withoutConsent(charter), List.of(Step.CHOICE, Step.PAGE));
        ConsentRecord record = ConsentRecord.of(charter, visits);
        visits.of(JOURNEY).filter(ConsentRecord::chose).ifPresent(visit -> {
            if (record.isKnown(hearing)) {
                judge(charter, record, record.location().orElseThrow(), hearing, visit);
            }
        });
        return hearing.judgement();
    }

    private static void judge(
            Charter charter, ConsentRecord record, RecordLocation location, Hearing hearing, Visit visit) {
        hearing.watchLosses(Scope.of(charter, visit).at(Step.CHOICE), record.reads());
        RecordedChoice choice = new RecordedChoice(charter, record, location, hearing);
        if (!choice.appeared(visit, record.refusals())) {
            return;
        }
        Moment moment = visit.moment(Step.CHOICE).orElseThrow();
        Comparison comparison = Comparison.of(record, record.after(visit), record.acceptances());
        switch (comparison) {
            case SAME_BYTES, ALIKE ->
                choice.find(visit, moment, Severity.FAILURE, FindingCode.NOTHING_TICKED_RECORDED_AS_ACCEPTANCE);
            case DIFFERENT -> {}
            case UNKNOWN -> hearing.leaveOpen(comparison.reason(record, JOURNEY));
        }
    }

    /** The banner was read and operated as far as it goes, and has no detailed choices that are saved. */
    private static boolean hasNothingToSave(Visit visit) {
        return visit.moment(Step.CHOICE).isPresent()
                && visit.interruption()
                        .filter(interruption -> interruption.code().equals("no-such-control"))
                        .isPresent();
    }
}
