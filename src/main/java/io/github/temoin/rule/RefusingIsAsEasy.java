package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction;
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

/** Refusing is on the same screen as accepting, and takes no more clicks. */
final class RefusingIsAsEasy implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    @Override
    public String id() {
        return "banner-2";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.ACCESS_TO_TERMINAL,
                Texts.REFUSAL_SANCTIONS,
                Texts.REFUSAL_SANCTION_2022,
                Texts.GUIDELINES,
                Texts.RECOMMENDATION,
                Texts.TASKFORCE);
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
        Optional<Visit> refusal = hearing.visit(visits, JourneyName.REFUSE);
        Optional<Visit> acceptance = hearing.visit(visits, JourneyName.ACCEPT);
        refusal.ifPresent(visit -> {
            Scope scope = Scope.of(charter, visit).upToFirstAct();
            hearing.require(visit, Step.ARRIVAL, Step.CHOICE);
            hearing.watch(scope, READS);
            boolean accepted = acceptance.filter(ConsentRecord::chose).isPresent();
            judgeFirstScreen(
                    hearing,
                    visit,
                    scope,
                    accepted && !charter.optionalCategories().isEmpty());
        });
        acceptance.ifPresent(visit -> hearing.require(visit, Step.CHOICE));
        if (refusal.filter(ConsentRecord::chose).isPresent()
                && acceptance.filter(ConsentRecord::chose).isPresent()) {
            compareClicks(hearing, refusal.get(), acceptance.get());
        }
        return hearing.judgement();
    }

    /** @param consents whether the acceptance was made, of something that needs one: then what says "OK" accepts it */
    private static void judgeFirstScreen(Hearing hearing, Visit visit, Scope scope, boolean consents) {
        for (Moment moment : scope.moments()) {
            for (PageView view : moment.pages()) {
                if (view.banner() instanceof BannerSighting.Shown banner) {
                    judgeFirstScreen(hearing, visit, moment, view, banner, consents);
                }
            }
        }
    }

    private static void judgeFirstScreen(
            Hearing hearing, Visit visit, Moment moment, PageView view, BannerSighting.Shown banner, boolean consents) {
        List<Control> first = banner.controls().stream()
                .filter(control -> control.layer() == 1)
                .toList();
        if (has(first, Role.REFUSE)) {
            return;
        }
        List<String> labels = first.stream().map(Control::label).toList();
        boolean accepts = has(first, Role.ACCEPT) || (consents && has(first, Role.ACKNOWLEDGE));
        if (!accepts || (has(first, Role.OTHER) && !refusedOtherwise(visit))) {
            hearing.leaveOpen(ReasonCode.CONTROLS_NOT_UNDERSTOOD.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.CONTROLS.are(labels)));
            return;
        }
        hearing.find(BannerFindings.about(
                visit,
                moment,
                view.page(),
                "",
                Severity.FAILURE,
                FindingCode.NO_REFUSAL_ON_FIRST_SCREEN,
                new Facts().addAll(FactName.CONTROLS, labels)));
    }

    /** Where the visitor found another way to refuse, no control that was not understood is one. */
    private static boolean refusedOtherwise(Visit visit) {
        return ConsentRecord.chose(visit);
    }

    private static void compareClicks(Hearing hearing, Visit refusal, Visit acceptance) {
        compare(hearing, refusal, acceptance, Interaction.Intent.CHOOSE);
        compare(hearing, refusal, acceptance, Interaction.Intent.CONFIRM);
    }

    private static void compare(Hearing hearing, Visit refusal, Visit acceptance, Interaction.Intent intent) {
        long toRefuse = refusal.clicks(intent);
        long toAccept = acceptance.clicks(intent);
        Moment moment = refusal.moment(Step.CHOICE).orElseThrow();
        if (toRefuse > toAccept) {
            boolean choosing = intent == Interaction.Intent.CHOOSE;
            hearing.find(BannerFindings.about(
                    refusal,
                    moment,
                    moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                    "",
                    choosing ? Severity.FAILURE : Severity.WARNING,
                    choosing ? FindingCode.MORE_CLICKS_TO_REFUSE : FindingCode.CONFIRMATION_AFTER_REFUSAL,
                    new Facts()
                            .add(FactName.CLICKS, toRefuse)
                            .add(FactName.CLICKS_TO_ACCEPT, toAccept)
                            .addAll(FactName.CONTROLS, labels(refusal, intent))));
        }
    }

    private static List<String> labels(Visit visit, Interaction.Intent intent) {
        return visit.interactions().stream()
                .filter(act -> act.intent() == intent)
                .map(Interaction::label)
                .toList();
    }

    private static boolean has(List<Control> controls, Role role) {
        return controls.stream().anyMatch(control -> control.role() == role);
    }
}
