package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordStateTest {

    @Test
    void noRecordHasNoParts() {
        assertThat(RecordState.of(Optional.empty())).isEqualTo(RecordState.NONE);
        assertThat(RecordState.NONE.present()).isFalse();
        assertThat(RecordState.NONE.sameAs(RecordState.NONE)).isTrue();
    }

    @Test
    void aValueWithoutPartsIsOnePart() {
        assertThat(state(Secrets.words("yes")).parts()).containsOnlyKeys("");
        assertThat(state(Secrets.words("yes")).differences(state(Secrets.words("no"))))
                .containsExactly("");
        assertThat(state(Secrets.words("yes")).sameAs(state(Secrets.words("yes"))))
                .isTrue();
        assertThat(state(Secrets.words("yes")).sameAs(state(Secrets.words("no"))))
                .isFalse();
        assertThat(state(Secrets.words("yes")).sameAs(RecordState.NONE)).isFalse();
    }

    @Test
    void partsOfPartsHaveTheirPath() {
        Secret nested = Secrets.structured(Map.of("choices", Secrets.parts("statistics", "true", "social", "false")));

        assertThat(state(nested).parts()).containsOnlyKeys("choices.statistics", "choices.social");
    }

    @Test
    void aTimeIsNoPart() {
        Secret dated = Secrets.structured(
                Map.of("at", Secrets.of("2026-11-24T10:00:00Z", Shape.TIME), "choice", Secrets.words("yes")));

        assertThat(state(dated).parts()).containsOnlyKeys("choice");
        assertThat(state(Secrets.of("1764000000", Shape.TIME)).parts()).isEmpty();
    }

    @Test
    void aPartThatOneLacksIsADifference() {
        RecordState one = state(Secrets.parts("a", "1", "b", "2"));
        RecordState other = state(Secrets.parts("a", "1", "c", "3"));

        assertThat(one.differences(other)).containsExactly("b", "c");
        assertThat(other.differences(one)).containsExactly("b", "c");
        assertThat(one.without(Set.of("b")).differences(other.without(Set.of("c"))))
                .isEmpty();
        assertThat(one.without(Set.of("b")).sameAs(one)).isTrue();
    }

    @Test
    void whatDiffersBetweenVisitorsOfOneChoiceIsNoPartOfIt() {
        RecordState one = state(Secrets.parts("choice", "no", "id", "1"));
        RecordState other = state(Secrets.parts("choice", "no", "id", "2", "extra", "x"));

        assertThat(new Choices(List.of(one, other)).variable()).containsExactly("extra", "id");
        assertThat(new Choices(List.of(one, one)).variable()).isEmpty();
        assertThat(new Choices(List.of(one)).variable()).isEmpty();
    }

    @Test
    void twoVisitorsAreNeededToCompare() {
        assertThat(new Choices(List.of(RecordState.NONE)).comparable()).isFalse();
        assertThat(new Choices(List.of(RecordState.NONE, RecordState.NONE)).comparable())
                .isTrue();
    }

    private static RecordState state(Secret value) {
        return RecordState.of(Optional.of(value));
    }
}
