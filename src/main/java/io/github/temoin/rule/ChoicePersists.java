package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
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
import java.util.Set;

/**
 * A choice, a refusal and an acceptance alike, holds at a later moment: its part of the record is as it was, the banner does
 * not show, and no tracker comes that had not come before.
 */
final class ChoicePersists implements Rule {

    private final String id;
    private final Step step;
    private final JourneyName refusal;
    private final JourneyName acceptance;

    private ChoicePersists(String id, Step step, JourneyName refusal, JourneyName acceptance) {
        this.id = id;
        this.step = step;
        this.refusal = refusal;
        this.acceptance = acceptance;
    }

    static ChoicePersists afterReload() {
        return new ChoicePersists("persist-1", Step.RELOAD, JourneyName.REFUSE, JourneyName.ACCEPT);
    }

    static ChoicePersists onOtherPages() {
        return new ChoicePersists("persist-2", Step.PAGE, JourneyName.REFUSE, JourneyName.ACCEPT);
    }

    static ChoicePersists inNewWindow() {
        return new ChoicePersists("persist-3", Step.WINDOW, JourneyName.REFUSE, JourneyName.ACCEPT);
    }

    static ChoicePersists afterRestart() {
        return new ChoicePersists(
                "persist-4", Step.RESTART, JourneyName.COME_BACK_REFUSE, JourneyName.COME_BACK_ACCEPT);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.RECOMMENDATION, Texts.CHARTER);
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
        if (step == Step.PAGE && charter.pages().size() < 2) {
            return Judgement.notApplicable(ReasonCode.NO_OTHER_PAGE.with());
        }
        Hearing hearing = new Hearing();
        ConsentRecord record = ConsentRecord.of(charter, visits);
        record.isKnown(hearing);
        hearing.visit(visits, refusal).ifPresent(visit -> {
            judge(hearing, charter, record, visit, record.refusals());
            NewTrackers trackers = new NewTrackers(charter, visits);
            hearing.watchLosses(scope(charter, visit), trackers.reads());
            hearing.find(trackers.at(step, visit).stream()
                    .filter(finding -> isJudged(finding.page(), visit))
                    .toList());
        });
        hearing.visit(visits, acceptance)
                .ifPresent(visit -> judge(hearing, charter, record, visit, record.acceptances()));
        return hearing.judgement();
    }

    private void judge(Hearing hearing, Charter charter, ConsentRecord record, Visit visit, Choices alike) {
        Scope scope = scope(charter, visit);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
        reads.addAll(record.reads());
        hearing.require(visit, Step.CHOICE, step);
        hearing.watch(scope, reads);
        if (step == Step.PAGE) {
            hearing.requireListedPages(Scope.of(charter, visit).sinceFirstAct());
        }
        if (!ConsentRecord.chose(visit)) {
            return;
        }
        for (Moment moment : scope.moments()) {
            moment.pages().stream()
                    .filter(view -> isJudged(view.page(), visit))
                    .forEach(view -> BannerFindings.again(hearing, visit, moment, view));
            record.location().ifPresent(location -> new RecordedChoice(charter, record, location, hearing)
                    .stands(visit, moment, alike));
        }
    }

    /** On other pages means: not on the one where the choice was made, which still stands open. */
    private boolean isJudged(String page, Visit visit) {
        return step != Step.PAGE
                || visit.moment(Step.CHOICE).stream()
                        .flatMap(moment -> moment.pages().stream())
                        .noneMatch(view -> view.page().equals(page));
    }

    private Scope scope(Charter charter, Visit visit) {
        return Scope.of(charter, visit).at(step);
    }
}
