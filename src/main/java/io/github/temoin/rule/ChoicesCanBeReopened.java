package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction;
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
        return AfterChoice.journeys(charter, List.of(JourneyName.REFUSE, JourneyName.ACCEPT));
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
        for (JourneyName journey : journeys(charter)) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                Scope scope = Scope.of(charter, visit).at(Step.PAGE);
                hearing.require(visit, Step.CHOICE, Step.PAGE);
                hearing.watch(scope, READS);
                hearing.requireListedPages(scope);
                for (Moment moment : scope.moments()) {
                    moment.pages().stream()
                            .filter(view -> view.arrival().arrived())
                            .forEach(view -> judge(hearing, visit, moment, view, proven(visits)));
                }
            });
        }
        return hearing.judgement();
    }

    private static void judge(Hearing hearing, Visit visit, Moment moment, PageView view, List<String> proven) {
        if (view.reopen() instanceof ReopenSighting.NotFound) {
            hearing.find(BannerFindings.about(
                    visit, moment, view.page(), "", Severity.FAILURE, FindingCode.NO_WAY_TO_REOPEN, new Facts()));
        } else if (view.reopen() instanceof ReopenSighting.Perhaps perhaps) {
            if (!proven.contains(perhaps.control().label())) {
                leaveOpen(hearing, visit, view, perhaps.control().label());
            }
        } else if (view.reopen() instanceof ReopenSighting.Unreadable unreadable) {
            leaveOpen(hearing, visit, view, unreadable.reason());
        } else if (view.reopen() instanceof ReopenSighting.NotLookedFor) {
            leaveOpen(hearing, visit, view, "");
        }
    }

    private static void leaveOpen(Hearing hearing, Visit visit, PageView view, String detail) {
        hearing.leaveOpen(ReasonCode.REOPEN_UNREADABLE.with(
                FactName.JOURNEY.is(visit.journey()), FactName.PAGE.is(view.page()), FactName.DETAIL.is(detail)));
    }

    /** Labels of what reopened the choices for the visitor who withdrew, where that was tried. */
    private static List<String> proven(Visits visits) {
        return visits
                .of(JourneyName.WITHDRAW)
                .filter(visit -> visit.clicks(Interaction.Intent.WITHDRAW) > 0)
                .map(Visit::interactions)
                .orElse(List.of())
                .stream()
                .filter(act -> act.intent() == Interaction.Intent.REOPEN && act.effective())
                .map(Interaction::label)
                .toList();
    }
}
