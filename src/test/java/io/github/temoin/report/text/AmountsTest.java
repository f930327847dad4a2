package io.github.temoin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private final Amounts french = new Amounts(Texts.in(Locale.FRENCH));

    @ParameterizedTest
    @CsvSource({
        "PT0.4S, '0,4 s'",
        "PT1M30S, '90,0 s'",
        "PT30M, '30 minutes'",
        "PT3H, '3 heures'",
        "PT336H, '14 jours'",
        "PT4368H, '6 mois (182 jours)'",
        "PT9600H, '13 mois (400 jours)'",
        "-PT1S, 'déjà échu'"
    })
    void aLengthHasTheUnitThatFitsIt(Duration length, String said) {
        assertThat(french.duration(length).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "P6M, '6 mois'",
        "13 mois, '13 mois'",
        "P1Y1M, '13 mois'",
        "P14D, '14 jours'",
        "P1M1D, '32 jours'",
        "PT30M, '30 minutes'",
        "session, 'jusqu''à la fermeture du navigateur'"
    })
    void whatWasDeclaredStaysWhatItIs(String declared, String said) {
        assertThat(french.lifetime(Lifetime.parse(declared))).isEqualTo(said);
    }
}
