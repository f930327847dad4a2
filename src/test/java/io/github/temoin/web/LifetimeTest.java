package io.github.temoin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimeTest {

    @ParameterizedTest
    @CsvSource({
        "2 weeks, P14D, 14",
        "1 week, P7D, 7",
        "P6M, P6M, 184",
        "6 mois, P6M, 184",
        "13 mois, P13M, 397",
        "13 MOIS, P13M, 397",
        "12 months, P12M, 366",
        "1 an, P1Y, 366",
        "2 ans, P2Y, 731",
        "1 année, P1Y, 366",
        "1 year, P1Y, 366",
        "30 jours, P30D, 30",
        "1 day, P1D, 1",
        "1 semaine, P7D, 7",
        "1 month, P1M, 31",
        "P1Y1M4D, P1Y1M4D, 401",
        "P2W, P14D, 14",
    })
    void lengthsInDaysAreRead(String text, String iso, int longestInDays) {
        assertThat(Lifetime.parse(text)).hasToString(iso);
        assertThat(Lifetime.parse(text).longest()).isEqualTo(Duration.ofDays(longestInDays));
        assertThat(Lifetime.parse(text).session()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "30 minutes, PT30M",
        "50 min, PT50M",
        "1 minute, PT1M",
        "1 hour, PT1H",
        "20 heures, PT20H",
        "24 hours, PT24H",
        "5 seconds, PT5S",
        "1 seconde, PT1S",
        "PT30M, PT30M",
    })
    void lengthsOfTheClockAreRead(String text, String iso) {
        assertThat(Lifetime.parse(text).longest()).isEqualTo(Duration.parse(iso));
    }

    @Test
    void daysAndHoursAreReadTogether() {
        assertThat(Lifetime.parse("P1DT12H").longest()).isEqualTo(Duration.ofHours(36));
        assertThat(Lifetime.parse("P1DT12H")).hasToString("P1DT12H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "Session", " SESSION "})
    void aSessionIsRead(String text) {
        assertThat(Lifetime.parse(text)).isEqualTo(Lifetime.SESSION).hasToString("session");
        assertThat(Lifetime.SESSION.longest()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "months",
                "6 moons",
                "about 6 months",
                "-1 month",
                "0 days",
                "P0D",
                "P-6M",
                "-P6M",
                "P",
                "PT",
                "P6",
                "P6M2",
                "P999999999Y",
                "1 month 2 days",
                "P1DTxM"
            })
    void anythingElseIsRefusedWithARightExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifetime.parse(text))
                .withMessageStartingWith("'" + text + "' is no lifetime")
                .withMessageContaining("P6M")
                .withMessageContaining("13 mois");
    }

    @Test
    void lengthsThatWereMeasuredArePrintedInDaysWhereTheyAreWhole() {
        assertThat(Lifetime.of(Duration.ofDays(182))).hasToString("P182D");
        assertThat(Lifetime.of(Duration.ofMinutes(90))).hasToString("PT1H30M");
        assertThat(Lifetime.of(Duration.ZERO)).hasToString("PT0S");
        assertThat(Lifetime.of(Period.ofMonths(6))).hasToString("P6M");
    }
}
