package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changing the language or signing in does not lose a refusal: its part of the record is as it was, no banner, no tracker. */
final class ChoiceOutlastsChanges implements Rule {

    /** What changes, and the moment right after it. */
    private static final Map<Service, Step> CHANGES =
            new EnumMap<>(Map.of(Service.LANGUAGE, Step.LANGUAGE, Service.SIGN_IN, Step.SIGNED_IN));

    @Override
    public String id() {
        return "persist-5";
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
        return AfterChoice.journeys(charter, ConsentRecord.journeys(JourneyName.PURPOSES));
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
        List<Reason> spared = new ArrayList<>();
        ConsentRecord record = ConsentRecord.of(charter, visits);
        record.isKnown(hearing);
        Optional<Visit> visit = hearing.visit(visits, JourneyName.PURPOSES);
        visit.ifPresent(made -> CHANGES.forEach((service, step) -> {
            if (made.moment(step).isPresent()) {
                judge(hearing, charter, visits, record, made, step);
            } else {
                whyNot(hearing, charter, made, service).ifPresent(spared::add);
            }
        }));
        return spared.size() == CHANGES.size()
                ? hearing.notApplicable(spared.toArray(Reason[]::new))
                : hearing.judgement();
    }

    /** Why the visitor could not make a change; where one was to be expected, the rule is left open. */
    private static Optional<Reason> whyNot(Hearing hearing, Charter charter, Visit visit, Service service) {
        TrialHearing trials = new TrialHearing(hearing, visit);
        Optional<Trial> trial = trials.trial(service);
        boolean expected = !DeclaredServices.of(charter, service).isEmpty();
        if (expected) {
            return trial.flatMap(trials::spared);
        }
        return trial.flatMap(Trial::barrier).map(trials::reason);
    }

    private static void judge(
            Hearing hearing, Charter charter, Visits visits, ConsentRecord record, Visit visit, Step step) {
        NewTrackers trackers = new NewTrackers(charter, visits);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
        reads.addAll(record.reads());
        reads.addAll(trackers.reads());
        Moment moment = visit.moment(step).orElseThrow();
        hearing.watch(Scope.of(charter, visit).at(step), reads);
        moment.pages().forEach(view -> BannerFindings.again(hearing, visit, moment, view));
        record.location().ifPresent(location -> new RecordedChoice(charter, record, location, hearing)
                .stands(visit, moment, record.refusals()));
        hearing.find(trackers.at(step, visit));
    }
}
