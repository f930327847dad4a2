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
import java.util.Set;
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

    /** The second screen of a tool need not say again what it is about. */
    @Test
    void whatComesUpInTheBannersPlaceIsItsNextScreen() {
        PageModel page = HtmlModel.of(PAGE + """
                <div style='position: fixed'><p>Vos réglages</p><label><input type="checkbox"> Mesurer l'audience</label>
                <label><input type="checkbox"> Publicité</label><button>Enregistrer</button></div>
                """);
        Node place = page.root()
                .below(node -> node.attributeOr("position", "").equals("fixed"))
                .findFirst()
                .orElseThrow();

        assertThat(FINDER.candidates(page)).noneMatch(Candidate::offersChoices);
        assertThat(FINDER.candidates(page, Set.of(place.id()), true))
                .filteredOn(Candidate::offersChoices)
                .singleElement()
                .satisfies(next -> assertThat(next.reading().toggles()).hasSize(2));
    }

    /** It may come up in a place of its own, once it was asked for. */
    @Test
    void whatSetsPurposesIsTheNextScreenOnceItWasAskedFor() {
        PageModel page = HtmlModel.of(PAGE + """
                <div style='position: fixed' role='dialog'><p>Vos réglages</p>
                <label><input type="checkbox"> Analyse de trafic</label>
                <label><input type="checkbox"> Publicité</label><button>Confirmer mes choix</button></div>
                <div style='position: fixed' role='dialog'><p>Une application pour votre téléphone</p>
                <label><input type="checkbox"> Ne plus demander</label><button>Non merci</button></div>
                """);

        assertThat(FINDER.candidates(page)).noneMatch(Candidate::offersChoices);
        assertThat(FINDER.candidates(page, Set.of(), true))
                .filteredOn(Candidate::offersChoices)
                .singleElement()
                .satisfies(next -> assertThat(next.reading().toggles()).hasSize(2));
    }

    /** What is left of it once the choice was made is none. */
    @Test
    void aWordOfThanksInTheBannersPlaceIsNoScreen() {
        PageModel page =
                HtmlModel.of(PAGE + "<div style='position: fixed'><p>Merci !</p><button>Fermer</button></div>");
        Node place = page.root()
                .below(node -> node.attributeOr("position", "").equals("fixed"))
                .findFirst()
                .orElseThrow();

        assertThat(FINDER.candidates(page, Set.of(place.id()), true)).noneMatch(Candidate::offersChoices);
    }
}
