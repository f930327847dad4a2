package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * After consent was withdrawn, from the next page on, no optional cookie is sent, no optional host is called, no optional
 * first-party cookie is left, and the record is that of a refusal.
 */
final class WithdrawalIsHonoured implements Rule {

    @Override
    public String id() {
        return "withdraw-2";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.WITHDRAWAL,
                Texts.ACCESS_TO_TERMINAL,
                Texts.WITHDRAWAL_IGNORED_SANCTION,
                Texts.GUIDELINES,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, ConsentRecord.journeys(JourneyName.WITHDRAW));
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
        return hearing.visit(visits, JourneyName.WITHDRAW)
                .map(visit -> judge(hearing, charter, visits, visit))
                .orElseGet(hearing::judgement);
    }

    private static Judgement judge(Hearing hearing, Charter charter, Visits visits, Visit visit) {
        OptionalTrackers optional = new OptionalTrackers(charter, visit);
        Scope accepted = Scope.of(charter, visit).sinceFirstAct().upTo(Step.WITHDRAWN);
        Scope withdrawn = Scope.of(charter, visit).after(Step.WITHDRAWN);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.COOKIES, FactKind.EXCHANGES);
        Check storages = new StorageCheck(visits);
        List<Finding> stored = storages.findings(withdrawn, Allowed.withoutConsent(charter));
        hearing.require(visit, Step.CHOICE);
        hearing.watch(Scope.of(charter, visit).at(Step.CHOICE), reads);
        boolean seen = optional.seenBeforeWithdrawal(accepted);
        boolean declared = !charter.optionalCategories().isEmpty();
        if (!seen
                && !declared
                && stored.isEmpty()
                && hearing.judgement().inconclusive().isEmpty()) {
            return Judgement.notApplicable(ReasonCode.NOTHING_OPTIONAL.with());
        }
        hearing.require(visit, Step.WITHDRAWN, Step.PAGE);
        hearing.requireEnd(visit);
        hearing.watch(Scope.of(charter, visit).at(Step.WITHDRAWN), reads);
        hearing.watch(withdrawn, reads);
        hearing.watch(withdrawn, storages.reads());
        if (!seen && declared) {
            hearing.leaveOpen(ReasonCode.OPTIONAL_NEVER_SEEN.with(FactName.JOURNEY.is(visit.journey())));
        }
        if (visit.moment(Step.WITHDRAWN).isPresent()) {
            hearing.find(optional.calledByWithdrawal());
        }
        hearing.find(optional.sent(withdrawn));
        hearing.find(optional.called(withdrawn));
        hearing.find(optional.left(withdrawn));
        hearing.find(stored);
        hearing.find(optional.itemsLeft(withdrawn, stored));
        new WithdrawnRecord(charter, ConsentRecord.of(charter, visits), hearing).judge(visit, withdrawn);
        return hearing.judgement();
    }
}
