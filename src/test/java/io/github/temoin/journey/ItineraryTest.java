package io.github.temoin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItineraryTest {

    private final Destination destination =
            new Destination(suite(), URI.create("http://portal.example:8080/prefix/"), Optional.empty());

    @Test
    void aVisitorArrivesOnTheFirstListedPage() {
        assertThat(Itinerary.of(JourneyName.REFUSE, destination).arrivalPage()).isEqualTo("/");
    }

    @Test
    void aFirstVisitToAnotherPageArrivesThereAndChoosesNothing() {
        Itinerary itinerary = Itinerary.of(JourneyName.first("/explore/"), destination);

        assertThat(itinerary.arrivalPage()).isEqualTo("/explore/");
        assertThat(itinerary.choice()).isEqualTo(Choice.UNTOUCHED);
    }

    @Test
    void aVisitorWhoComesBackMakesTheChoiceOfTheName() {
        assertThat(Itinerary.of(JourneyName.COME_BACK_ACCEPT, destination).choice())
                .isEqualTo(Choice.ACCEPT_ALL);
        assertThat(Itinerary.of(JourneyName.COME_BACK_REFUSE, destination).choice())
                .isEqualTo(Choice.REFUSE_ALL);
    }

    @Test
    void pagesStandBelowThePortalsAddress() {
        assertThat(destination.addressOf("/explore/?q=eau"))
                .isEqualTo(URI.create("http://portal.example:8080/prefix/explore/?q=eau"));
    }

    @Test
    void thePagesButTheFirstAreTheOthers() {
        assertThat(destination.otherPages()).containsExactly("/explore/");
    }

    private static Suite suite() {
        return new Suite(
                "x",
                Path.of("x.yaml"),
                "0",
                new Portal.Embedded(),
                "X",
                Optional.empty(),
                Locale.FRENCH,
                List.of(),
                List.of("/", "/explore/"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                BannerHints.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
