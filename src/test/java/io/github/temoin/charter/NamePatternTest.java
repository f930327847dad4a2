package io.github.temoin.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "sessionid, sessionid, true",
        "sessionid, sessionid2, false",
        "sessionid, Sessionid, false",
        "sessionid, '', false",
        "_pk_id.*, _pk_id.1.ab12, true",
        "_pk_id.*, _pk_id.1, true",
        "_pk_id.*, _pk_id., false",
        "_pk_id.*, _pk_id, false",
        "_pk_id.*, _pk_idx1, false",
        "_pk_id.*, x_pk_id.1, false",
        "*_session, my_session, true",
        "*_session, _session, false",
        "a*b, ab, false",
        "a*b, axb, true",
        "a*b, axbc, false",
        "aba*aba, ababa, false",
        "aba*aba, abaxaba, true",
        "a*b*c, axbxc, true",
        "a*b*c, axbbbxc, true",
        "a*b*c, abxc, false",
        "a*b*c, axbc, false",
        "a*bc*c, axbcxc, true",
        "a*bc*c, axbcc, false",
        "*x*, axb, true",
        "*x*, x, false",
        "*, anything, true",
        "*, '', false",
        "_ga.+, _gaxx, false",
        "__Host-id, __Host-id, true",
    })
    void aStarIsOneCharacterOrMoreAndEverythingElseItself(String pattern, String name, boolean matches) {
        assertThat(new NamePattern(pattern).matches(name)).isEqualTo(matches);
    }

    @Test
    void aStarIsAnyCharacter() {
        assertThat(new NamePattern("a*").matches("a\n")).isTrue();
    }

    /** Names and published patterns are hostile: none may take for ever. */
    @Test
    void manyStarsTakeNoLonger() {
        NamePattern hostile = new NamePattern("a*".repeat(30) + "b");
        String name = "a".repeat(4000);

        assertThat(assertTimeout(Duration.ofSeconds(1), () -> hostile.matches(name)))
                .isFalse();
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NamePattern(" "));
    }

    @Test
    void patternsAreEqualByTheirText() {
        assertThat(new NamePattern("_ga*"))
                .isEqualTo(new NamePattern("_ga*"))
                .hasSameHashCodeAs(new NamePattern("_ga*"))
                .isNotEqualTo(new NamePattern("_ga"))
                .isNotEqualTo("_ga*")
                .hasToString("_ga*");
        assertThat(new NamePattern("_ga*").literal()).isFalse();
        assertThat(new NamePattern("_ga").literal()).isTrue();
        assertThat(new NamePattern("_ga*").text()).isEqualTo("_ga*");
    }

    @Test
    void aNameSaysMoreThanAPatternAndAPatternTheMoreTheMoreLettersItGives() {
        assertThat(new NamePattern("a").specificity()).isGreaterThan(new NamePattern("abc*").specificity());
        assertThat(new NamePattern("_pk_id.*").specificity()).isGreaterThan(new NamePattern("_pk_*").specificity());
        assertThat(new NamePattern("abcd*").specificity()).isGreaterThan(new NamePattern("a*b*c*").specificity());
        assertThat(new NamePattern("a**").specificity()).isEqualTo(new NamePattern("b*").specificity());
    }
}
