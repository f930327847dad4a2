package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
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

/** Refusing is drawn as visibly as accepting, on the first screen of the banner. */
final class RefusingIsAsVisible implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "banner-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.RECOMMENDATION, Texts.TASKFORCE);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.UNTOUCHED));
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
        Optional<Visit> visit = hearing.visit(visits, JourneyName.UNTOUCHED);
        if (visit.isEmpty()) {
            return hearing.judgement();
        }
        hearing.require(visit.get(), Step.ARRIVAL);
        hearing.watch(Scope.of(charter, visit.get()).at(Step.ARRIVAL), READS);
        return visit.get()
                .moment(Step.ARRIVAL)
                .map(moment -> judge(hearing, visit.get(), moment))
                .orElseGet(hearing::judgement);
    }

    private static Judgement judge(Hearing hearing, Visit visit, Moment moment) {
        for (PageView view : moment.pages()) {
            if (!(view.banner() instanceof BannerSighting.Shown banner)) {
                hearing.leaveOpen(ReasonCode.LOOKS_NOT_MEASURED.with(FactName.PAGE.is(view.page())));
                continue;
            }
            Optional<Control> accept = first(banner, Role.ACCEPT).or(() -> first(banner, Role.ACKNOWLEDGE));
            Optional<Control> refuse = first(banner, Role.REFUSE);
            if (accept.isPresent() && refuse.isEmpty()) {
                return hearing.notApplicable(ReasonCode.NO_REFUSAL_TO_COMPARE.with());
            }
            if (accept.isEmpty() || refuse.isEmpty()) {
                hearing.leaveOpen(ReasonCode.LOOKS_NOT_MEASURED.with(FactName.PAGE.is(view.page())));
                continue;
            }
            compare(hearing, visit, moment, view, new Prominence(accept.get(), refuse.get()));
        }
        return hearing.judgement();
    }

    private static void compare(Hearing hearing, Visit visit, Moment moment, PageView view, Prominence prominence) {
        if (!prominence.measured()) {
            hearing.leaveOpen(ReasonCode.LOOKS_NOT_MEASURED.with(FactName.PAGE.is(view.page())));
        }
        if (prominence.refusalIsWeaker()) {
            hearing.find(BannerFindings.about(
                    visit,
                    moment,
                    view.page(),
                    prominence.refuse().label(),
                    Severity.WARNING,
                    FindingCode.REFUSAL_LESS_VISIBLE,
                    new Facts()
                            .add(FactName.DRAWN_TO_ACCEPT, Prominence.shown(prominence.accept()))
                            .add(FactName.DRAWN_TO_REFUSE, Prominence.shown(prominence.refuse()))));
        }
    }

    private static Optional<Control> first(BannerSighting.Shown banner, Role role) {
        return banner.controls(role).stream()
                .filter(control -> control.layer() == 1)
                .findFirst();
    }
}
