package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction;
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

/** Withdrawing takes no more clicks than accepting, plus one that reopens the choices. */
final class WithdrawingIsAsEasy implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);

    /** The click that reopens the choices: the "plus one" is ours, no text gives a number. */
    private static final long TO_REOPEN = 1;

    @Override
    public String id() {
        return "withdraw-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.WITHDRAWAL, Texts.WITHDRAWAL_RULING, Texts.RECOMMENDATION);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.WITHDRAW));
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
        hearing.visit(visits, JourneyName.WITHDRAW).ifPresent(visit -> {
            hearing.require(visit, Step.CHOICE, Step.WITHDRAWN);
            hearing.watch(Scope.of(charter, visit).at(Step.WITHDRAWN), READS);
            boolean withdrawn = visit.interruption()
                    .filter(interruption -> interruption.step().compareTo(Step.WITHDRAWN) <= 0)
                    .isEmpty();
            if (withdrawn) {
                visit.moment(Step.WITHDRAWN).ifPresent(moment -> judge(hearing, visit, moment));
            }
        });
        return hearing.judgement();
    }

    private static void judge(Hearing hearing, Visit visit, Moment moment) {
        long toAccept = visit.clicks(Interaction.Intent.CHOOSE);
        long toWithdraw = visit.clicks(Interaction.Intent.REOPEN) + visit.clicks(Interaction.Intent.WITHDRAW);
        if (toWithdraw > toAccept + TO_REOPEN) {
            hearing.find(BannerFindings.about(
                    visit,
                    moment,
                    moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                    "",
                    Severity.WARNING,
                    FindingCode.MORE_CLICKS_TO_WITHDRAW,
                    new Facts()
                            .add(FactName.CLICKS, toWithdraw)
                            .add(FactName.CLICKS_TO_ACCEPT, toAccept)
                            .addAll(FactName.CONTROLS, labels(visit))));
        }
    }

    private static List<String> labels(Visit visit) {
        return visit.interactions().stream()
                .filter(act -> act.intent() == Interaction.Intent.REOPEN || act.intent() == Interaction.Intent.WITHDRAW)
                .map(Interaction::label)
                .toList();
    }
}
