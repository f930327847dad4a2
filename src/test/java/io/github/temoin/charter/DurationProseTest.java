package io.github.temoin.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.Lifetime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // As found on the policy pages of open data portals
                "2 weeks by default | P14D",
                "up to 12 months | P12M",
                "6 months | P6M",
                "13 months | P13M",
                "Session | session",
                "Session utilisateur | session",
                "Sesión | session",
                "At the end of the session | session",
                "1 month | P1M",
                "1 hour | PT1H",
                "20 hours | PT20H",
                "50 min | PT50M",
                "24 hours | P1D",
                "1 year | P12M",
                "2 años | P24M",
                "2 ans | P24M",
                "2 years | P24M",
                "1 semaine | P7D",
                "30 jours | P30D",
                "28 jours | P28D",
                "1 year, 1 month and 4 days | P13M4D",
                "about 2 weeks | P14D",
                "about a year | P12M",
                "random reset between two requests or sessions; up to 12 months | P12M",
                // French
                "jusqu'à 12 mois | P12M",
                "13 mois maximum à compter du dépôt | P13M",
                "un an | P12M",
                "1 an et 1 mois | P13M",
                "Treize mois | P13M",
                "12 (douze) mois | P12M",
                "24h | P1D",
                "30 mn | PT30M",
                "1 j | P1D",
                "Une demi-heure | PT30M",
                "entre 6 et 13 mois | P13M",
                "6 à 13 mois | P13M",
                "Durée de la session | session",
                "Jusqu’à la fermeture du navigateur | session",
                "Supprimé lorsque vous fermez votre navigateur | session",
                "Session ou 13 mois | P13M",
                "13 mois (cookie), 25 mois (données) | P25M",
                "5 184 000 s | P60D",
                "7776000 secondes | P90D",
                "1,5 an | P18M",
                "1,5 mois | P1M15D",
                "13 mois, 13 mois | P13M",
                // English
                "1 year 24 days | P12M24D",
                "Expires after 395 days. | P395D",
                "6-month | P6M",
                "30 minutes, renewed at each visit | PT30M",
                "Until the browser is closed | session",
                "When you close your browser | session",
                "Half an hour | PT30M",
                "an hour | PT1H",
                "180d | P180D",
                "2yrs | P24M",
                "1 day; 2 years for returning visitors | P24M",
                "P6M | P6M",
                "PT30M | PT30M",
                "0.5 days | PT12H",
                // Spanish, Dutch, German
                "1 año y 1 mes | P13M",
                "Sesión del usuario | session",
                "Al cerrar el navegador | session",
                "un día | P1D",
                "13 maanden | P13M",
                "1 jaar | P12M",
                "Sessie | session",
                "tot de browser wordt gesloten | session",
                "2 Jahre | P24M",
                "ein Monat | P1M",
                "Sitzungsende | session",
                "bis zum Schließen des Browsers | session",
                "fünf Tage | P5D",
            })
    void durationsInProseAreUnderstood(String prose, String lifetime) {
        assertThat(DurationProse.read(prose))
                .get()
                .extracting(
                        duration -> duration.lifetime().map(Lifetime::toString).orElse("?"))
                .isEqualTo(lifetime);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Persistent",
                "permanent",
                "Illimitée",
                "jusqu'au 31 décembre 2027",
                "voir la politique de Google",
                "0 days",
                "3 pages",
                "v2.5",
                "indéfinie (stockage local)",
            })
    void whatIsNoDurationIsKeptAsText(String prose) {
        assertThat(DurationProse.read(prose)).get().satisfies(duration -> {
            assertThat(duration.text()).isEqualTo(prose);
            assertThat(duration.lifetime()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "N/A", "n/a", "…", "s/o"})
    void nothingIsNothing(String prose) {
        assertThat(DurationProse.read(prose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 2 weeks",
                "environ 6 mois",
                "~ 30 jours",
                "approximately 1 year",
                "ca. 2 Monate",
                "ungefähr 1 Jahr"
            })
    void aboutIsHeeded(String prose) {
        assertThat(DurationProse.read(prose).orElseThrow().approximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1 year, P1Y, true",
        "1 year, P12M, true",
        "365 days, P1Y, true",
        "13 months, P395D, true",
        "30 days, P1M, true",
        "4 weeks, P1M, false",
        "about 4 weeks, P1M, true",
        "6 months, P7M, false",
        "6 months, P12M, false",
        "about 6 months, P12M, false",
        "Session, session, true",
        "Session, PT1S, false",
        "1 hour, session, false",
        "Persistent, P1Y, true",
        "Persistent, session, true",
        "24 hours, P1D, true",
        "100 days, P95D, true",
        "95 days, P100D, true",
        "100 days, P94D, false",
        "94 days, P100D, false",
    })
    void aPublishedDurationCanMeanADeclaredLifetime(String prose, String declared, boolean same) {
        assertThat(DurationProse.read(prose).orElseThrow().canMean(Lifetime.parse(declared)))
                .isEqualTo(same);
    }

    @Test
    void aDurationIsFoundAmongOtherWords() {
        assertThat(DurationProse.find("Distingue les visiteurs, pendant 13 mois au plus."))
                .get()
                .extracting(PublishedDuration::lifetime)
                .isEqualTo(Optional.of(Lifetime.parse("P13M")));
        assertThat(DurationProse.find("Distingue les visiteurs")).isEmpty();
    }
}
