package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.suite.BannerHints;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReopenFinderTest {

    @Test
    void aFloatingIconThatOpensPreferencesMayReopenTheChoices() {
        assertThat(
                        ways(
                                "<div style='position: fixed; width: 50px; height: 50px'>"
                                        + "<button style='width: 50px; height: 50px' aria-label='Ouvrir les préférences'></button></div>"))
                .containsExactly("Ouvrir les préférences");
    }

    @Test
    void whatStandsInThePageAndOpensPreferencesDoesNot() {
        assertThat(ways("<p><button style='width: 50px; height: 50px'>Ouvrir les préférences</button></p>"))
                .isEmpty();
    }

    @Test
    void aFloatingIconForOtherPreferencesDoesNot() {
        assertThat(ways("<button style='position: fixed; width: 50px; height: 50px'"
                        + " aria-label='Préférences d’accessibilité'></button>"))
                .isEmpty();
    }

    private static List<String> ways(String html) {
        PageModel page = HtmlModel.of("<main><h1>Données ouvertes</h1></main>" + html);
        return new ReopenFinder(new LabelReader(Vocabulary.bundled()), Pins.on(page, BannerHints.NONE))
                .find(page, Optional.empty()).stream()
                        .map(way -> way.control().label())
                        .toList();
    }
}
