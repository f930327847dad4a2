package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.BannerSighting;
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

/** A refusal is recorded with the click and still on record at the end, and the banner is gone. */
final class RefusalIsRecorded implements Rule {

    @Override
    public String id() {
        return "refuse-2";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.GUIDELINES, Texts.RECOMMENDATION, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return charter.record().isPresent()
                ? AfterChoice.journeys(charter, List.of(JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE))
                : AfterChoice.journeys(charter, ConsentRecord.journeys());
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
        boolean known = record.isKnown(hearing);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
        reads.addAll(record.reads());
        hearing.visit(visits, JourneyName.REFUSE).ifPresent(visit -> {
            hearing.require(visit, Step.CHOICE, Step.PAGE, Step.RELOAD, Step.WINDOW);
            hearing.watch(Scope.of(charter, visit).sinceFirstAct(), reads);
            if (ConsentRecord.chose(visit)) {
                judgeBanner(hearing, visit);
                record.location().ifPresent(location -> judge(charter, record, location, hearing, visit, true));
            }
        });
        hearing.visit(visits, JourneyName.COME_BACK_REFUSE).ifPresent(visit -> {
            hearing.require(visit, Step.CHOICE);
            if (known && ConsentRecord.chose(visit)) {
                record.location().ifPresent(location -> judge(charter, record, location, hearing, visit, false));
            }
        });
        return hearing.judgement();
    }

    private static void judge(
            Charter charter,
            ConsentRecord record,
            RecordLocation location,
            Hearing hearing,
            Visit visit,
            boolean toTheEnd) {
        RecordedChoice choice = new RecordedChoice(charter, record, location, hearing);
        Choices refusals = record.refusals();
        if (choice.appeared(visit, refusals)) {
            choice.hasChoicePart(visit, refusals);
            if (toTheEnd) {
                choice.stands(visit, visit.moments().get(visit.moments().size() - 1), refusals);
            }
        }
    }

    private static void judgeBanner(Hearing hearing, Visit visit) {
        Moment moment = visit.moment(Step.CHOICE).orElseThrow();
        for (PageView view : moment.pages()) {
            if (view.banner().isShown()) {
                hearing.find(BannerFindings.about(
                        visit, moment, view.page(), "", Severity.FAILURE, FindingCode.BANNER_STAYS, new Facts()));
            } else if (view.banner() instanceof BannerSighting.Unreadable unreadable) {
                hearing.leaveOpen(ReasonCode.BANNER_UNREADABLE.with(
                        FactName.JOURNEY.is(visit.journey()), FactName.DETAIL.is(unreadable.reason())));
            }
        }
    }
}
