package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final Scope scope = Scope.of(
            PortalVisits.charter().build(),
            VisitBuilder.visit(JourneyName.REFUSE)
                    .at(Step.ARRIVAL)
                    .at(Step.DWELL)
                    .at(Step.CHOICE)
                    .build());

    @Test
    void whatIsBeforeAndAfterAStepIsToldAlsoOfTheFirstAndTheLast() {
        assertThat(scope.before(Step.ARRIVAL).moments()).isEmpty();
        assertThat(scope.after(Step.ARRIVAL).moments())
                .extracting(Moment::step)
                .containsExactly(Step.DWELL, Step.CHOICE);
        assertThat(scope.before(Step.CHOICE).moments())
                .extracting(Moment::step)
                .containsExactly(Step.ARRIVAL, Step.DWELL);
        assertThat(scope.after(Step.CHOICE).moments()).isEmpty();
    }

    @Test
    void everythingIsBeforeAStepThatWasNotReachedAndNothingAfterIt() {
        assertThat(scope.before(Step.LEFT).moments()).hasSize(3);
        assertThat(scope.after(Step.LEFT).moments()).isEmpty();
    }
}
