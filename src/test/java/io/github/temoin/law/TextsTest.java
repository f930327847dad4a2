package io.github.temoin.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final List<LegalBasis> all = Arrays.stream(Texts.class.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .map(field -> {
                try {
                    return (LegalBasis) field.get(null);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            })
            .toList();

    @Test
    void eachTextStandsOnce() {
        assertThat(all).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void recommendationsBindNobody() {
        assertThat(Texts.RECOMMENDATION.force()).isEqualTo(Force.GOOD_PRACTICE);
        assertThat(Texts.GUIDELINES.force()).isEqualTo(Force.INTERPRETATION);
        assertThat(Texts.AUDIENCE_MEASUREMENT.force()).isEqualTo(Force.GOOD_PRACTICE);
    }

    @Test
    void onlyTheCharterIsACharter() {
        assertThat(all).filteredOn(basis -> basis.force() == Force.CHARTER).containsExactly(Texts.CHARTER);
        assertThat(Texts.CHARTER.url()).isEmpty();
    }

    /** Found wrong in other places, and not to be copied. */
    @Test
    void noTextIsCitedByAWrongNumber() {
        assertThat(all)
                .extracting(LegalBasis::text)
                .noneMatch(text -> text.contains("02/2024") || text.contains("2024-019") || text.contains("2019-093"));
    }
}
