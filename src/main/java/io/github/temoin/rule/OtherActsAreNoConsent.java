package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interruption;
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
 * Scrolling, moving, typing, clicking elsewhere, browsing on, leaving, Escape or the close cross is no consent: nothing new
 * comes after such an act that may not come before a choice, and no choice is recorded.
 */
final class OtherActsAreNoConsent implements Rule {

    /** A banner without a close cross has none that could be taken for consent, and so has a page without a banner. */
    private static final Set<String> NOTHING_TO_CLOSE = Set.of("no-such-control", "no-banner");

    @Override
    public String id() {
        return "before-6";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.CONSENT_DEFINED,
                Texts.SILENCE_IS_NO_CONSENT,
                Texts.ACCESS_TO_TERMINAL,
                Texts.EDPB_SCROLLING,
                Texts.GUIDELINES);
    }

    /** Refusals are needed to tell a refusal's record, which is no harm, from an acceptance's. */
    @Override
    public Set<JourneyName> journeys(Charter charter) {
        if (!charter.bannerExpected()) {
            return Set.of(JourneyName.UNTOUCHED);
        }
        return charter.record().isEmpty()
                ? ConsentRecord.journeys(JourneyName.UNTOUCHED, JourneyName.CLOSE)
                : Set.of(JourneyName.UNTOUCHED, JourneyName.CLOSE, JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Hearing hearing = new Hearing();
        ArrivalBanner banner = new ArrivalBanner(charter, visits);
        UnchosenRecord record = new UnchosenRecord(ConsentRecord.of(charter, visits), hearing, charter);
        hearing.visit(visits, JourneyName.UNTOUCHED).ifPresent(visit -> {
            hearing.require(visit, Step.DWELL, Step.INTERACTION, Step.PAGE, Step.LEFT);
            banner.require(hearing, visit);
            look(hearing, charter, visits, visit);
            record.lookAt(visit);
        });
        if (charter.bannerExpected()) {
            hearing.visit(visits, JourneyName.CLOSE)
                    .filter(visit -> !nothingToClose(visit, banner))
                    .ifPresent(visit -> {
                        hearing.require(visit, Step.CHOICE, Step.PAGE);
                        hearing.requireEnd(visit);
                        look(hearing, charter, visits, visit);
                        record.lookAt(visit);
                    });
        }
        return hearing.judgement();
    }

    private static boolean nothingToClose(Visit visit, ArrivalBanner banner) {
        return visit.interruption()
                        .map(Interruption::code)
                        .filter(NOTHING_TO_CLOSE::contains)
                        .isPresent()
                && banner.stateOn(visit) != ArrivalBanner.State.UNCERTAIN;
    }

    private static void look(Hearing hearing, Charter charter, Visits visits, Visit visit) {
        Check checks = new Checks(visits);
        Allowed allowed = Allowed.withoutConsent(charter);
        Scope scope = Scope.of(charter, visit).sinceFirstAct();
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
        reads.addAll(checks.reads());
        reads.addAll(ConsentRecord.of(charter, visits).reads());
        hearing.watch(scope, reads);
        // What comes before any act, too, does not come of the act.
        Set<Thing> before = Thing.allOf(visits.all().stream()
                .map(other -> Scope.of(charter, other).upToFirstAct())
                .flatMap(other -> checks.findings(other, allowed).stream()));
        checks.findings(scope, allowed).stream()
                .filter(finding -> !before.contains(Thing.of(finding)))
                .forEach(hearing::find);
    }
}
