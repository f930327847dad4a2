package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import io.github.temoin.suite.BannerHints;
import java.util.List;

/** The banner that is found on a page, without a hint. */
final class FoundBanner {

    /** A portal's page, with all that is no banner. */
    static final String PAGE = """
            <header><nav><a href="/">Accueil</a> <a href="/explore/">Catalogue</a></nav></header>
            <main><h1>Données ouvertes</h1><p>Bienvenue sur le portail des données de la métropole, ses jeux de données.</p>
            <button>Personnaliser ma carte</button> <button>Tout afficher</button></main>
            <footer><a href="/terms/cookies-policy/">Politique de cookies</a>
            <a href="#" class="reopen">Gestion des cookies</a></footer>
            """;

    static final BannerFinder FINDER = new BannerFinder(BannerHints.NONE, Vocabulary.bundled());

    private FoundBanner() {}

    static BannerReading found(String html) {
        PageModel page = HtmlModel.of(html);
        return FINDER.find(page)
                .orElseThrow(() -> new AssertionError("no banner among " + FINDER.candidates(page)))
                .reading();
    }

    static List<String> labels(BannerReading banner, Role role) {
        return banner.controls(role).stream().map(Seen::label).toList();
    }
}
