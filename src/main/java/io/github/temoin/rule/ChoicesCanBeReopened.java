package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A way to reopen the choices stands on every page, whatever was chosen. */
final class ChoicesCanBeReopened implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "withdraw-1";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.WITHDRAWAL, Texts.WITHDRAWAL_RULING, Texts.DEVELOPER_GUIDE_TRACKERS, Texts.TASKFORCE);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, JourneyName.REFUSE, JourneyName.ACCEPT);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        Hearing hearing = new Hearing();
        for (JourneyName journey : journeys(charter)) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                Scope scope = Scope.of(charter, visit).at(Step.PAGE);
                hearing.require(visit, Step.CHOICE, Step.PAGE);
                hearing.watch(scope, READS);
                hearing.requireListedPages(scope);
                for (Moment moment : scope.moments()) {
                    moment.pages().stream()
                            .filter(view -> view.arrival().arrived())
                            .forEach(view -> judge(hearing, visit, moment, view));
                }
            });
        }
        return hearing.judgement();
    }

    private static void judge(Hearing hearing, Visit visit, Moment moment, PageView view) {
        if (view.reopen() instanceof ReopenSighting.NotFound) {
            hearing.find(BannerFindings.about(
                    visit, moment, view.page(), "", Severity.FAILURE, FindingCode.NO_WAY_TO_REOPEN, new Facts()));
        } else if (!(view.reopen() instanceof ReopenSighting.Found)) {
            String why = view.reopen() instanceof ReopenSighting.Unreadable unreadable ? unreadable.reason() : "";
            hearing.leaveOpen(ReasonCode.REOPEN_UNREADABLE.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.PAGE.is(view.page()), FactName.DETAIL.is(why)));
        }
    }
}
