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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scrolling, moving, typing, clicking elsewhere, browsing on, leaving, Tab, Escape or the close cross is no consent: nothing new
 * comes after such an act that may not come before a choice, and no choice is recorded.
 */
final class OtherActsAreNoConsent implements Rule {

    /** A banner without a close cross has none that could be taken for consent, and so has a page without a banner. */
    private static final Set<String> NOTHING_TO_ACT_ON = Set.of("no-such-control", "no-banner");

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
        Set<JourneyName> acting = Set.of(JourneyName.UNTOUCHED, JourneyName.CLOSE, JourneyName.KEYBOARD);
        return charter.record().isEmpty()
                ? ConsentRecord.journeys(acting.toArray(JourneyName[]::new))
                : Stream.concat(acting.stream(), Stream.of(JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE))
                        .collect(Collectors.toSet());
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
                    .filter(visit -> !nothingToActOn(visit, banner))
                    .ifPresent(visit -> {
                        hearing.require(visit, Step.CHOICE, Step.PAGE);
                        hearing.requireEnd(visit);
                        look(hearing, charter, visits, visit);
                        record.lookAt(visit);
                    });
            hearing.visit(visits, JourneyName.KEYBOARD)
                    .filter(visit -> !nothingToActOn(visit, banner))
                    .ifPresent(visit -> {
                        hearing.require(visit, Step.INTERACTION);
                        Visit unchosen = beforeChoice(visit);
                        look(hearing, charter, visits, unchosen);
                        record.lookAt(unchosen);
                    });
        }
        return hearing.judgement();
    }

    private static boolean nothingToActOn(Visit visit, ArrivalBanner banner) {
        return visit.interruption()
                        .map(Interruption::code)
                        .filter(NOTHING_TO_ACT_ON::contains)
                        .isPresent()
                && banner.stateOn(visit) != ArrivalBanner.State.UNCERTAIN;
    }

    /** What the Tab key and Escape set off in the banner; the refusal that follows is judged elsewhere. */
    private static Visit beforeChoice(Visit visit) {
        return visit.withMoments(visit.moments().stream()
                .takeWhile(moment -> moment.step() != Step.CHOICE)
                .toList());
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
