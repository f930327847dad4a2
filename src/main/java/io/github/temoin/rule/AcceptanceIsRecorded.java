package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
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

/** An acceptance is recorded, and differently from a refusal: a refusal that is recorded as an acceptance is caught here. */
final class AcceptanceIsRecorded implements Rule {

    @Override
    public String id() {
        return "accept-2";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PROOF_OF_CONSENT, Texts.ACCESS_TO_TERMINAL, Texts.GUIDELINES, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, ConsentRecord.journeys());
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
        ConsentRecord record = ConsentRecord.of(charter, visits);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES);
        reads.addAll(record.reads());
        for (JourneyName journey : ConsentRecord.journeys()) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                hearing.require(visit, Step.CHOICE);
                hearing.watch(Scope.of(charter, visit).at(Step.CHOICE), reads);
            });
        }
        if (record.isKnown(hearing)) {
            judge(charter, record, record.location().orElseThrow(), hearing, visits);
        }
        return hearing.judgement();
    }

    private static void judge(
            Charter charter, ConsentRecord record, RecordLocation location, Hearing hearing, Visits visits) {
        RecordedChoice choice = new RecordedChoice(charter, record, location, hearing);
        Choices acceptances = record.acceptances();
        boolean recorded = true;
        for (JourneyName journey : List.of(JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT)) {
            Optional<Visit> visit = visits.of(journey).filter(ConsentRecord::chose);
            if (visit.isPresent() && !choice.appeared(visit.get(), acceptances)) {
                recorded = false;
            }
        }
        Optional<Visit> acceptance = visits.of(JourneyName.ACCEPT).filter(ConsentRecord::chose);
        if (acceptance.isEmpty() || !recorded) {
            return;
        }
        Visit visit = acceptance.get();
        choice.stands(visit, visit.moments().get(visit.moments().size() - 1), acceptances);
        compare(choice, record, hearing, visit);
    }

    private static void compare(RecordedChoice choice, ConsentRecord record, Hearing hearing, Visit acceptance) {
        RecordState accepted = record.after(acceptance);
        Moment moment = acceptance.moment(Step.CHOICE).orElseThrow();
        Comparison comparison = Comparison.of(record, accepted, record.refusals());
        switch (comparison) {
            case SAME_BYTES -> choice.find(acceptance, moment, Severity.FAILURE, FindingCode.SAME_RECORD);
            case ALIKE -> choice.find(acceptance, moment, Severity.FAILURE, FindingCode.RECORDED_ALIKE);
            case DIFFERENT -> {}
            case UNKNOWN -> hearing.leaveOpen(comparison.reason(record, JourneyName.ACCEPT));
        }
    }
}
