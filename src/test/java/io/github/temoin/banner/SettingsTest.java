package io.github.temoin.banner;

import static io.github.temoin.banner.FoundBanner.PAGE;
import static io.github.temoin.banner.FoundBanner.found;
import static io.github.temoin.banner.FoundBanner.labels;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Role;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What a banner lets one set, whatever it is made of. */
class SettingsTest {

    @Test
    void levelsAreOneOutOfSeveral() {
        BannerReading banner = found(PAGE + """
                <form style="position: fixed"><p>Quel niveau de cookies acceptez-vous ?</p>
                <label><input type="radio" name="a" checked> Uniquement les cookies essentiels</label>
                <label><input type="radio" name="a"> Essentiels et mesure d'audience</label>
                <label><input type="radio" name="a"> Tous les cookies</label><button>OK</button></form>
                """);
        assertThat(banner.toggles()).isEmpty();
        assertThat(banner.levels()).singleElement().satisfies(levels -> {
            assertThat(levels.refusing().orElseThrow().chosen()).isTrue();
            assertThat(levels.accepting().orElseThrow().label()).isEqualTo("Tous les cookies");
        });
        assertThat(labels(banner, Role.SAVE)).containsExactly("OK");
    }

    @Test
    void aListOfEachCategoryIsASwitch() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h2>Réglage des cookies</h2><p>Choisissez les cookies.</p>
                <p><label>Mesure d'audience <select><option selected>Autorisé</option><option>Interdit</option></select></label></p>
                <p><label>Publicité <select><option>Autorisé</option><option selected>Interdit</option></select></label></p>
                <p><label>Langue <select><option selected>Français</option><option>English</option></select></label></p>
                <button>Enregistrer</button></dialog>
                """);
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"), Toggle::on, Toggle::kind)
                .containsExactly(
                        Tuple.tuple("statistics", Optional.of(true), "list"),
                        Tuple.tuple("advertising", Optional.of(false), "list"));
        assertThat(banner.levels()).isEmpty();
    }

    /** "Other" is what is left where nothing more particular is named. */
    @Test
    void aVideoOfASocialNetworkIsTheNetworks() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h2>Cookies</h2><p>Choisissez les cookies.</p>
                <label><input type="checkbox" name="video"> Vidéos des réseaux sociaux</label>
                <label><input type="checkbox" name="carte"> Cartes et vidéos</label>
                <button>Enregistrer mes choix</button></dialog>
                """);
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"))
                .containsExactly("social", "other");
    }

    @Test
    void yesOrNoAboutEverythingIsAMatterOfLevels() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h2>Cookies</h2><p>Pour la mesure d'audience, vous décidez.</p>
                <label><input type="radio" name="a" checked> Tout accepter</label>
                <label><input type="radio" name="a"> Tout refuser</label><button>Valider</button></dialog>
                """);
        assertThat(banner.toggles()).isEmpty();
        assertThat(banner.levels().get(0).refusing().orElseThrow().label()).isEqualTo("Tout refuser");
    }

    @Test
    void yesOrNoAboutEverythingBesideSwitchesStandsForThem() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h1>Panneau de gestion des cookies</h1>
                <fieldset><legend>Préférences pour tous les services</legend>
                <label><input type="radio" name="a"> Tout accepter</label><label><input type="radio" name="a"> Tout refuser</label>
                </fieldset><fieldset><legend>Mesure d'audience</legend>
                <label><input type="radio" name="b"> Accepter</label><label><input type="radio" name="b"> Refuser</label></fieldset>
                <button>Confirmer mes choix</button></dialog>
                """);
        assertThat(banner.levels()).isEmpty();
        assertThat(banner.toggles()).extracting(Toggle::everything).containsExactly(true, false);
    }

    @Test
    void oneQuestionAfterTheOtherIsCounted() {
        BannerReading banner = found(PAGE + """
                <div role="dialog" style="position: fixed"><p>Question 1 sur 2 : acceptez-vous les cookies de mesure
                d'audience ?</p><button>Oui, j'accepte</button><button>Non, je refuse</button></div>
                """);
        assertThat(Question.of(banner, Vocabulary.bundled()))
                .contains(new Question(new Progress(1, 2), Optional.of("statistics")));
    }

    @Test
    void aBannerThatAsksOnceIsNoSeriesOfQuestions() {
        BannerReading banner = found(PAGE + """
                <div role="dialog" style="position: fixed"><p>Acceptez-vous les cookies de mesure d'audience des 2 sites ?</p>
                <button>Accepter</button><button>Refuser</button></div>
                """);
        assertThat(Question.of(banner, Vocabulary.bundled())).isEmpty();
    }

    @Test
    void tabsAndFoldedSectionsShowMore() {
        BannerReading banner = found(PAGE + """
                <div role="dialog" style="position: fixed"><p>Vos choix de cookies</p>
                <button role="tab" aria-selected="true">Consentement</button><button role="tab" aria-selected="false">Détails</button>
                <button aria-expanded="false">Nos partenaires</button><button aria-expanded="false">Tout accepter</button>
                <button>Refuser</button></div>
                """);
        assertThat(Disclosure.in(banner).stream().filter(Disclosure::isClosed))
                .extracting(disclosure -> disclosure.control().label())
                .containsExactly("Détails", "Nos partenaires");
    }

    @Test
    void oneButtonForEachOfSeveralIsNoChoiceOfTheWhole() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Vos cookies</h2><p>Vous avez le choix.</p>
                <section><h3>Compteur SA</h3><button>Activer</button></section>
                <section><h3>Régie SARL</h3><button>Activer</button></section>
                <button>Valider ma sélection</button><button>J'accepte tout</button></div>
                """);
        assertThat(labels(banner, Role.ACCEPT)).containsExactly("J'accepte tout");
        assertThat(labels(banner, Role.OTHER)).containsExactly("Activer", "Activer");
    }

    @Test
    void aSliderIsNotWrittenIn() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Confidentialité</h2><p>Réglez l'usage des cookies sur ce site.</p>
                <input type="range" aria-label="Cookies acceptés"><button>Confirmer</button></div>
                """);
        assertThat(labels(banner, Role.SAVE)).containsExactly("Confirmer");
        assertThat(labels(banner, Role.OTHER)).hasSize(1);
    }

    @Test
    void aSliderOfTwoPositionsIsASwitch() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Confidentialité</h2><p>Réglez l'usage des cookies sur ce site.</p>
                <input type="range" min="0" max="1" value="0" aria-label="Statistiques">
                <input type="range" min="0" max="1" value="1" aria-label="Publicité"><button>Confirmer</button></div>
                """);
        assertThat(banner.toggles())
                .extracting(Toggle::label, Toggle::kind, Toggle::on)
                .containsExactly(
                        Tuple.tuple("Statistiques", "slider", Optional.of(false)),
                        Tuple.tuple("Publicité", "slider", Optional.of(true)));
    }

    @Test
    void radiosComeInPairs() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h1>Panneau de gestion des cookies</h1>
                <fieldset><legend>Mesure d'audience</legend>
                <label><input type="radio" name="a"> Accepter</label><label><input type="radio" name="a" checked> Refuser</label>
                </fieldset><fieldset><legend>Réseaux sociaux</legend>
                <label><input type="radio" name="b"> Accepter</label><label><input type="radio" name="b"> Refuser</label></fieldset>
                <button>Confirmer mes choix</button></dialog>
                """);
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"), Toggle::on)
                .containsExactly(
                        Tuple.tuple("statistics", Optional.of(false)), Tuple.tuple("social", Optional.empty()));
        assertThat(banner.has(Role.ACCEPT)).isFalse();
    }

    @Test
    void theLabelsOfRadiosAreNoButtons() {
        BannerReading banner = found(PAGE + """
                <dialog style="position: fixed"><h1>Panneau de gestion des cookies</h1>
                <fieldset><legend>Mesure d'audience</legend>
                <input type="radio" name="a" id="yes" aria-label="Accepter"><label for="yes" onclick="">Accepter</label>
                <input type="radio" name="a" id="no" aria-label="Refuser"><label for="no" onclick="">Refuser</label></fieldset>
                <button>Confirmer mes choix</button></dialog>
                """);
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"), Toggle::kind)
                .containsExactly(Tuple.tuple("statistics", "radio"));
    }

    @Test
    void aServiceIsNoChoiceOfTheWhole() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Gestion des cookies</h2><p>Choisissez les services.</p>
                <button>Tout accepter</button><button>Tout refuser</button>
                <ul><li>Matomo <p>Mesure d'audience</p><button>Autoriser</button><button>Interdire</button></li>
                <li>YouTube <p>Vidéos</p><button>Autoriser</button><button>Interdire</button></li></ul>
                <button>Fermer</button></div>
                """);
        assertThat(labels(banner, Role.ACCEPT)).containsExactly("Tout accepter");
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Tout refuser");
        assertThat(banner.toggles())
                .extracting(toggle -> toggle.category().orElse("?"), Toggle::kind)
                .containsExactly(Tuple.tuple("statistics", "buttons"), Tuple.tuple("other", "buttons"));
    }
}
