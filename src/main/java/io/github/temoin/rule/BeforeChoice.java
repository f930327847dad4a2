package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Judges the time before the visitor's first act: on the arrival page, on each other listed page reached first, and,
 * beyond what is needed, on whatever other journey was made.
 */
final class BeforeChoice {

    private BeforeChoice() {}

    static Set<JourneyName> journeys(Charter charter) {
        Set<JourneyName> journeys = new LinkedHashSet<>();
        journeys.add(JourneyName.UNTOUCHED);
        charter.pages().stream().skip(1).map(JourneyName::first).forEach(journeys::add);
        return journeys;
    }

    static Judgement judge(Charter charter, Visits visits, Check check) {
        Hearing hearing = new Hearing();
        ArrivalBanner banner = new ArrivalBanner(charter, visits);
        Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
        reads.addAll(check.reads());
        Allowed allowed = Allowed.withoutConsent(charter);
        for (JourneyName journey : journeys(charter)) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                Scope scope = Scope.of(charter, visit).upToFirstAct();
                hearing.require(visit, Step.ARRIVAL, Step.DWELL);
                hearing.watch(scope, reads);
                banner.require(hearing, visit);
                hearing.find(check.findings(scope, allowed));
            });
        }
        for (Visit other : visits.all()) {
            if (!journeys(charter).contains(other.journey())) {
                hearing.find(check.findings(Scope.of(charter, other).upToFirstAct(), allowed));
            }
        }
        return hearing.judgement();
    }
}
