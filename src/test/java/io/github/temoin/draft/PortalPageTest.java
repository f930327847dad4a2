package io.github.temoin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPageTest {

    private static final URI PORTAL = URI.create("https://data.example.fr");

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-FR, fr", "EN, en", "br, br", "'', ", "xx, ", "12, "})
    void theLanguageIsThePagesOwnWord(String lang, String language) {
        assertThat(page("<html lang=\"" + lang + "\"><body>x").language()).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void theBannersOwnLinkLeadsToThePolicy() {
        PortalPage page = page("""
                <footer><a href="/cookies">Politique de cookies</a></footer>
                <section><a href="/savoir?id=2#top">En savoir  plus</a></section>""");

        assertThat(page.policy(List.of("en savoir plus"))).contains("/savoir?id=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Politique relative aux cookies",
                "Cookie policy",
                "Cookies",
                "Política de cookies",
                "Cookiebeleid",
                "Cookie-Richtlinie",
                "Traceurs"
            })
    void aLinkThatSpeaksOfCookiesLeadsToThePolicy(String label) {
        PortalPage page = page("<a href='/a'>Catalogue</a><a href='/privacy'>Confidentialité</a><footer><a href='/c/'>"
                + label + "</a></footer><a href='/z'>Contact</a>");

        assertThat(page.policy(List.of())).contains("/c/");
    }

    @Test
    void wherePrivacyIsAllThereIsItIsTaken() {
        assertThat(page("<a href='/a'>Données</a><a href='/privacy'>Vie privée</a>")
                        .policy(List.of()))
                .contains("/privacy");
    }

    @Test
    void ofOneLabelALinkToAPageIsTaken() {
        PortalPage page = page("<a href='#'>Cookies</a><a href='/'>Cookies</a><a href='/c'>Cookies</a>");

        assertThat(page.policy(List.of("Cookies"))).contains("/c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/cookies",
                "http://data.example.fr/cookies",
                "https://data.example.fr:8443/cookies",
                "javascript:cookies()",
                "mailto:cookies@example.fr",
                "#cookies",
                "/#cookies",
                "https://[/cookies",
                "//evil.example/cookies",
                "https://data.example.fr//evil.example/cookies"
            })
    void aPolicyElsewhereIsNoPageOfThePortal(String address) {
        assertThat(page("<a href='" + address + "'>Cookies</a>").policy(List.of("Cookies")))
                .isEmpty();
    }

    @Test
    void aPortalBelowAPathListsItsPagesFromThere() {
        URI portal = URI.create("https://example.fr/data");
        PortalPage page = PortalPage.read("<a href='/data/cookies/'>Cookies</a>", portal, "/");
        PortalPage beside = PortalPage.read("<a href='/database/cookies/'>Cookies</a>", portal, "/");

        assertThat(page.policy(List.of())).contains("/cookies/");
        assertThat(beside.policy(List.of())).isEmpty();
    }

    @Test
    void theFirstPageInTheNavigationIsListed() {
        PortalPage page = page("""
                <a href="/elsewhere/">x</a>
                <header><a href="/"><img></a><nav><a href="/login/">in</a><a href="/api/v2/x">API</a>
                <a href="/guide.pdf">PDF</a><a href="/cookies/">Cookies</a><a href="?flg=en">English</a>
                <a href="/explore/">Catalogue</a><a href="/more/">x</a></nav></header>""");

        assertThat(page.firstOtherPage(Optional.of("/cookies/"))).contains("/explore/");
    }

    @Test
    void titlesOfTwoPagesHaveThePortalsNameInCommon() {
        PortalPage home = page("<title>Accueil — Données de Valmare</title>");

        assertThat(home.titleSharedWith(Optional.of(page("<title>Cookies — Données de Valmare</title>"))))
                .contains("Données de Valmare");
        assertThat(home.titleSharedWith(Optional.empty())).contains("Accueil — Données de Valmare");
        assertThat(page("<p>x").titleSharedWith(Optional.empty())).isEmpty();
    }

    @Test
    void whatThePortalCallsItselfIsRead() {
        assertThat(page("<meta property='og:site_name' content=' Valmare '>").siteName())
                .contains("Valmare");
        assertThat(page("<meta property='og:site_name' content=' '>").siteName())
                .isEmpty();
    }

    @Test
    void aTextIsShownInAnyCaseAndSpacing() {
        assertThat(page("<title>A</title><p>Données\n de <b>Valmare</b>").shows("données de VALMARE"))
                .isTrue();
        assertThat(page("<p>x").shows("y")).isFalse();
    }

    private static PortalPage page(String html) {
        return PortalPage.read(html, PORTAL, "/");
    }
}
