package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void aRuleIsAskedForByItsId() {
        Asked asked = new Asked(Set.of("before-1"), Set.of(), true);

        assertThat(asked.includes("before-1")).isTrue();
        assertThat(asked.includes("before-2")).isFalse();
        assertThat(asked.includes("before-11")).isFalse();
    }

    @Test
    void aStarAsksForTheRulesOfAllCategories() {
        Asked asked = new Asked(Set.of("custom-*"), Set.of(), true);

        assertThat(asked.includes("custom-statistics")).isTrue();
        assertThat(asked.includes("accept-1")).isFalse();
    }
}
