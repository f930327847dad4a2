package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.audit.JourneySummary;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.report.text.NotTested;
import io.github.temoin.report.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NotTestedTest {

    private final NotTested notTested = new NotTested(Texts.in(Locale.ENGLISH));

    @Test
    void aBannerWithoutACrossWasNotClosedByOne() {
        SuiteResult suite = closing(Optional.of(new Interruption(Step.CHOICE, "no-such-control", "close")));

        assertThat(notTested.of(suite, NotTested.Topic.RULES))
                .contains("Closing the banner by a cross was not tried: The banner has no such control: close.");
        assertThat(notTested.of(suite))
                .filteredOn(line -> line.contains("cross"))
                .hasSize(1);
    }

    @Test
    void aBannerThatWasClosedIsNotSpokenOf() {
        assertThat(notTested.of(closing(Optional.empty()))).noneMatch(line -> line.contains("cross"));
    }

    @Test
    void whereNoVisitorWasMaskedThePortalMayBehaveOtherwiseFromTheStart() {
        assertThat(notTested.of(closing(Optional.empty()))).anyMatch(line -> line.contains("is driven (navigator"));
        assertThat(notTested.of(masked(Optional.of(new Interruption(Step.ARRIVAL, "timeout", "")))))
                .noneMatch(line -> line.contains("but for one arrival"));
    }

    @Test
    void whereOneVisitorWasMaskedItMayStillDoSoAfterAChoice() {
        assertThat(notTested.of(masked(Optional.empty()))).anyMatch(line -> line.contains("but for one arrival"));
    }

    private static SuiteResult closing(Optional<Interruption> interruption) {
        return with(JourneyName.CLOSE, Choice.CLOSE, interruption);
    }

    private static SuiteResult masked(Optional<Interruption> interruption) {
        return with(JourneyName.MASKED, Choice.UNTOUCHED, interruption);
    }

    private static SuiteResult with(JourneyName journey, Choice choice, Optional<Interruption> interruption) {
        SuiteResult suite = SampleResults.suite(Locale.FRENCH);
        List<JourneySummary> journeys = new ArrayList<>(suite.journeys());
        journeys.add(new JourneySummary(
                journey, choice, interruption, 0, List.of(), Optional.empty(), OptionalLong.empty(), List.of("/")));
        return new SuiteResult(
                suite.run(),
                suite.rules(),
                journeys,
                suite.unused(),
                suite.notObserved(),
                suite.browserWork(),
                suite.complete());
    }
}
