package io.github.temoin.rule;

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

/** The banner shows on the first visit, on every listed page that is reached first. */
final class BannerShows implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "banner-1";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.CONSENT_DEFINED, Texts.GUIDELINES, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return BeforeChoice.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Hearing hearing = new Hearing();
        ArrivalBanner banner = new ArrivalBanner(charter, visits);
        for (JourneyName journey : journeys(charter)) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                Scope scope = Scope.of(charter, visit).upToFirstAct();
                hearing.require(visit, Step.ARRIVAL, Step.DWELL);
                hearing.watch(scope, READS);
                judge(hearing, charter, banner, visit, scope);
            });
        }
        return charter.bannerExpected()
                ? hearing.judgement()
                : hearing.notApplicable(ReasonCode.BANNER_NOT_EXPECTED.with());
    }

    private static void judge(Hearing hearing, Charter charter, ArrivalBanner banner, Visit visit, Scope scope) {
        switch (banner.stateOn(visit)) {
            case UNCERTAIN -> banner.require(hearing, visit);
            case ABSENT -> find(hearing, visit, scope, Severity.FAILURE, FindingCode.NO_BANNER);
            case SEEN -> {
                // What the suite says does not hold, and for its saying so no choice was tried.
                if (!charter.bannerExpected()) {
                    find(hearing, visit, scope, Severity.WARNING, FindingCode.BANNER_UNEXPECTED);
                }
            }
            case NOT_EXPECTED -> {}
        }
    }

    private static void find(Hearing hearing, Visit visit, Scope scope, Severity severity, FindingCode code) {
        for (Moment moment : scope.moments()) {
            for (PageView view : moment.pages()) {
                hearing.find(BannerFindings.about(visit, moment, view.page(), "", severity, code, new Facts()));
            }
        }
    }
}
