package io.github.temoin.banner;

import static io.github.temoin.banner.FoundBanner.FINDER;
import static io.github.temoin.banner.FoundBanner.PAGE;
import static io.github.temoin.banner.FoundBanner.found;
import static io.github.temoin.banner.FoundBanner.labels;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.ControlHint;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BannerFinderTest {

    private static final String CHOICE = """
            <p>Nous utilisons des cookies pour mesurer l'audience de ce site.
            <a href="/terms/cookies-policy/">En savoir plus</a></p>
            <button>Tout accepter</button><button>Tout refuser</button><button>Personnaliser</button>
            """;

    @Test
    void aBarOverThePageIsFoundWithItsControls() {
        BannerReading banner = found(PAGE + "<div style='position: fixed'>" + CHOICE + "</div>");
        assertThat(labels(banner, Role.ACCEPT)).containsExactly("Tout accepter");
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Tout refuser");
        assertThat(labels(banner, Role.CUSTOMISE)).containsExactly("Personnaliser");
        assertThat(labels(banner, Role.POLICY)).containsExactly("En savoir plus");
    }

    @Test
    void aBarInTheFlowBeforeThePageIsFound() {
        assertThat(labels(found("<div>" + CHOICE + "</div>" + PAGE), Role.REFUSE))
                .containsExactly("Tout refuser");
    }

    @Test
    void aDialogIsFoundWhole() {
        BannerReading banner = found(PAGE + """
                <div role="dialog" aria-modal="true" style="position: fixed"><h2>Vos préférences</h2>
                <p>Choisissez les cookies que vous acceptez.</p>
                <label><input type="checkbox" checked disabled> Cookies nécessaires</label>
                <label><input type="checkbox"> Mesure d'audience</label>
                <label><input type="checkbox" checked> Publicité personnalisée</label>
                <div style="position: sticky"><button>Accepter les cookies</button><button>Refuser les cookies</button>
                <button>Enregistrer mes choix</button></div></div>
                """);
        assertThat(labels(banner, Role.SAVE)).containsExactly("Enregistrer mes choix");
        assertThat(banner.toggles())
                .extracting(
                        toggle -> toggle.category().orElse("?"),
                        toggle -> toggle.on().orElseThrow(),
                        Toggle::locked)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("necessary", true, true),
                        org.assertj.core.groups.Tuple.tuple("statistics", false, false),
                        org.assertj.core.groups.Tuple.tuple("advertising", true, false));
    }

    @Test
    void thePageAloneHasNone() {
        assertThat(FINDER.find(HtmlModel.of(PAGE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                <main><h1>Politique de cookies</h1><p>Ce site dépose des cookies nécessaires. Vous pouvez accepter ou refuser
                les traceurs de mesure d'audience depuis le lien Gestion des cookies.</p>
                <button>Gestion des cookies</button><a href="/x">En savoir plus</a></main>
                """, """
                <div role="dialog" style="position: fixed"><h2>Inscrivez-vous à notre newsletter</h2>
                <p>En vous inscrivant vous acceptez notre politique de confidentialité et nos cookies.</p>
                <input type="email" name="mail"><button>S'abonner</button><button>Non merci</button></div>
                """, """
                <div role="dialog" aria-modal="true" style="position: fixed"><h2>Conditions de réutilisation</h2>
                <p>Avant de télécharger, merci d'accepter les conditions d'utilisation et la licence ouverte.</p>
                <button>J'accepte les conditions</button><button>Annuler</button></div>
                """, """
                <div role="dialog" aria-modal="true" style="position: fixed"><h2>Conditions d'utilisation</h2>
                <p>En utilisant ce service, vous acceptez nos conditions générales, dont l'usage de cookies.</p>
                <button>Accepter</button><button>Refuser</button></div>
                """, """
                <div style="position: sticky"><button>Personnaliser la vue</button><button>Tout afficher</button>
                <button>Enregistrer</button></div>
                """, """
                <div style="position: fixed"><p>Une nouvelle version du site est disponible.</p><button>OK</button>
                <button aria-label="Fermer">×</button></div>
                """, """
                <div style="position: fixed"><p>Le portail souhaite utiliser votre position pour centrer la carte.</p>
                <button>Autoriser</button><button>Refuser</button></div>
                """})
    void whatSpeaksInSuchWordsIsNone(String other) {
        assertThat(FINDER.candidates(HtmlModel.of(PAGE + other)))
                .filteredOn(Candidate::isBanner)
                .as("%s", FINDER.candidates(HtmlModel.of(PAGE + other)))
                .isEmpty();
    }

    @Test
    void theBannerIsFoundBesideANewsletterPopup() {
        BannerReading banner = found(PAGE + "<div style='position: fixed'>" + CHOICE + "</div>" + """
                <div role="dialog" style="position: fixed"><h2>Newsletter</h2><p>Inscrivez-vous !</p>
                <input type="email"><button>S'abonner</button><button>Non merci</button></div>
                """);
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Tout refuser");
    }

    @Test
    void inALanguageThatIsNotKnownItIsFoundAndNotUnderstood() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><p>Wir verwenden Cookies, um die Nutzung zu messen.</p>
                <button>Alle zulassen</button><button>Ablehnen</button></div>
                """);
        assertThat(banner.controls()).extracting(Seen::role).containsOnly(Role.OTHER);
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
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("statistics", "buttons"),
                        org.assertj.core.groups.Tuple.tuple("other", "buttons"));
    }

    @Test
    void oneButtonForEachOfSeveralIsNoChoiceOfTheWhole() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><h2>Vos cookies</h2><p>Vous avez le choix.</p>
                <section><h3>Statistiques</h3><button>Activer</button></section>
                <section><h3>Marketing</h3><button>Activer</button></section>
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
                        org.assertj.core.groups.Tuple.tuple("statistics", Optional.of(false)),
                        org.assertj.core.groups.Tuple.tuple("social", Optional.empty()));
        assertThat(banner.has(Role.ACCEPT)).isFalse();
    }

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
                        org.assertj.core.groups.Tuple.tuple("statistics", Optional.of(true), "list"),
                        org.assertj.core.groups.Tuple.tuple("advertising", Optional.of(false), "list"));
        assertThat(banner.levels()).isEmpty();
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
                .containsExactly(org.assertj.core.groups.Tuple.tuple("statistics", "radio"));
    }

    @Test
    void nothingIsGuessedForAPinnedControl() {
        BannerHints hints = new BannerHints(
                true, Optional.empty(), Map.of("refuse", new ControlHint.Text("Plus tard, peut-être")), Map.of());
        PageModel page = HtmlModel.of(PAGE + """
                <div style="position: fixed"><p>Ce site utilise des cookies.</p><button>Accepter</button>
                <button>Plus tard, peut-être</button><button>Refuser</button></div>
                """);
        BannerReading banner = new BannerFinder(hints, Vocabulary.bundled())
                .find(page)
                .orElseThrow()
                .reading();
        assertThat(labels(banner, Role.REFUSE)).containsExactly("Plus tard, peut-être");
    }

    @Test
    void whatIsPinnedInTwoPlacesIsFoundInBoth() {
        BannerHints hints = new BannerHints(
                true,
                Optional.empty(),
                Map.of("refuse", new ControlHint.Text("Plus tard"), "save", new ControlHint.Text("Et voilà")),
                Map.of());
        PageModel page = HtmlModel.of(PAGE + """
                <div style="position: fixed"><p>Ce site utilise des cookies.</p><button>Accepter</button>
                <button>Plus tard</button></div>
                <div style="position: fixed"><p>Choisissez les cookies.</p><label><input type="checkbox"> Audience</label>
                <button>Et voilà</button></div>
                """);
        assertThat(new BannerFinder(hints, Vocabulary.bundled()).candidates(page))
                .filteredOn(Candidate::pinned)
                .extracting(candidate -> labels(candidate.reading(), Role.REFUSE)
                        + labels(candidate.reading(), Role.SAVE).toString())
                .containsExactlyInAnyOrder("[Plus tard][]", "[][Et voilà]");
    }
}
