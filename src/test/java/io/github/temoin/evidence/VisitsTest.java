package io.github.temoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {

    @Test
    void visitsStandInTheOrderOfTheirJourneysWhicheverEndedFirst() {
        Visits visits = new Visits(List.of(
                visit(JourneyName.first("/terms/")),
                visit(JourneyName.UNTOUCHED),
                visit(JourneyName.first("/explore/")),
                visit(JourneyName.REFUSE)));

        assertThat(visits.all())
                .extracting(visit -> visit.journey().word())
                .containsExactly("refuse", "untouched", "first:/explore/", "first:/terms/");
    }

    private static Visit visit(JourneyName journey) {
        return VisitBuilder.visit(journey).build();
    }
}
