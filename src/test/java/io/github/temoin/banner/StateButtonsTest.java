package io.github.temoin.banner;

import static io.github.temoin.banner.FoundBanner.PAGE;
import static io.github.temoin.banner.FoundBanner.found;
import static io.github.temoin.banner.FoundBanner.labels;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Role;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons of which each switches one category, and whose label alone tells whether it is on. */
class StateButtonsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource({
        "Statistiques : activé, ON",
        "Statistiques : désactivé, OFF",
        "STATISTIQUES ACTIVÉES, ON",
        "Activer, OFF",
        "Activer les statistiques, OFF",
        "Désactiver la publicité, ON",
        "DESACTIVER, ON",
        "Autorisé, ON",
        "Autoriser Matomo, OFF",
        "Publicité non autorisée, OFF",
        "Statistiques : active, EITHER",
        "ACTIVE, EITHER",
        "DESACTIVE, EITHER",
        "Analytics: on, ON",
        "Analytics is off, OFF",
        "Turn off advertising, ON",
        "Enable analytics, OFF",
        "Analytics enabled, ON",
        "ON OFF, EITHER",
        "Activé / Désactivé, EITHER"
    })
    void aLabelTellsAStateOrWhatPressingWouldDo(String label, Standing standing) {
        assertThat(VOCABULARY.standing(label)).contains(standing);
    }

    @Test
    void aWordThatTellsAStateIsNoChoice() {
        assertThat(labels(found(PAGE + """
                                <div style='position: fixed'><p>Nous utilisons des cookies.</p><label>Publicité</label>
                                <button>Désactivé</button><button>Accepter</button><button>Refuser</button></div>
                                """), Role.REFUSE)).containsExactly("Refuser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continuer sans accepter",
                "Tout accepter",
                "Accepter et fermer",
                "Ne pas activer",
                "Activer ma sélection",
                "On our partners",
                "Cookies nécessaires : toujours actifs",
                "Paramétrer",
                "Activer les notifications"
            })
    void aLabelThatSaysMoreTellsNone(String label) {
        assertThat(VOCABULARY.standing(label)).isEmpty();
    }

    @Test
    void aButtonInTheRowOfACategorySwitchesIt() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Vos cookies</h2><p>Vous avez le choix.</p>
                <section><h3>Statistiques</h3><button>Activer</button></section>
                <section><h3>Marketing</h3><button>Désactiver</button></section>
                <button>J'accepte tout</button><button>Je refuse tout</button></div>
                """);
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"), Toggle::on)
                .containsExactly(
                        Tuple.tuple("statistics", Optional.of(false)), Tuple.tuple("advertising", Optional.of(true)));
        assertThat(labels(banner, Role.ACCEPT)).containsExactly("J'accepte tout");
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Je refuse tout");
    }

    @Test
    void aLabelThatCouldMeanEitherLeavesTheStateOpen() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Vos cookies</h2><p>Vous avez le choix.</p>
                <button>STATISTIQUES : ACTIVE</button><button>PUBLICITE : DESACTIVE</button><button>Enregistrer</button></div>
                """);
        assertThat(banner.toggles())
                .extracting(Toggle::label, Toggle::on)
                .containsExactly(
                        Tuple.tuple("STATISTIQUES : ACTIVE", Optional.empty()),
                        Tuple.tuple("PUBLICITE : DESACTIVE", Optional.empty()));
    }

    @Test
    void aPressedButtonThatOffersToSwitchOnContradictsItself() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Vos cookies</h2><p>Vous avez le choix.</p>
                <section><h3>Statistiques</h3><button aria-pressed="true">Activer</button></section>
                <section><h3>Marketing</h3><button aria-pressed="false">Activer</button></section><button>OK</button></div>
                """);
        assertThat(banner.toggles()).extracting(Toggle::on).containsExactly(Optional.empty(), Optional.of(false));
    }

    @Test
    void acceptingAndRefusingTheSameIsAChoice() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><p>Nous mesurons l'audience de ce site par des cookies.</p>
                <button>Accepter la mesure d'audience</button><button>Refuser la mesure d'audience</button></div>
                """);
        assertThat(banner.toggles()).isEmpty();
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Refuser la mesure d'audience");
    }

    @Test
    void oneAloneIsAChoice() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><p>Nous mesurons l'audience de ce site par des cookies.</p>
                <button>OK</button><button>Désactiver la mesure d'audience</button></div>
                """);
        assertThat(banner.toggles()).isEmpty();
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Désactiver la mesure d'audience");
    }
}
