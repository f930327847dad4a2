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

/** A link on every page leads to the cookie policy. */
final class PolicyWithinReach implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES);

    @Override
    public String id() {
        return "charter-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.GUIDELINES, Texts.DEVELOPER_GUIDE_TRACKERS);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return Set.of(journey(charter));
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (charter.policyPage().isEmpty()) {
            return Judgement.notApplicable(ReasonCode.NO_POLICY_PAGE.with());
        }
        Hearing hearing = new Hearing();
        hearing.visit(visits, journey(charter)).ifPresent(visit -> {
            Scope scope = Scope.of(charter, visit).at(Step.PAGE);
            hearing.require(visit, Step.PAGE);
            hearing.watch(scope, READS);
            for (Moment moment : scope.moments()) {
                moment.pages().stream()
                        .filter(view -> view.arrival().arrived())
                        .filter(view -> !charter.policyPage().get().equals(view.page()))
                        .forEach(view -> judge(hearing, visit, moment, view));
            }
        });
        return hearing.judgement();
    }

    /** Once the banner is gone, for a banner's own link is not on the page any more. */
    private static JourneyName journey(Charter charter) {
        return charter.bannerExpected() ? JourneyName.REFUSE : JourneyName.UNTOUCHED;
    }

    private static void judge(Hearing hearing, Visit visit, Moment moment, PageView view) {
        if (view.leadsToPolicy().isEmpty()) {
            hearing.leaveOpen(ReasonCode.LINKS_NOT_READ.with(FactName.PAGE.is(view.page())));
        } else if (!view.leadsToPolicy().get()) {
            hearing.find(BannerFindings.about(
                    visit, moment, view.page(), "", Severity.WARNING, FindingCode.NO_LINK_TO_POLICY, new Facts()));
        }
    }
}
