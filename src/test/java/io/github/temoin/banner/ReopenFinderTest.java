package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.suite.BannerHints;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReopenFinderTest {

    private static final String ICON = "<button style='position: fixed; width: 50px; height: 50px' ";

    @Test
    void aFloatingIconThatOpensPreferencesMayReopenTheChoices() {
        assertThat(ways(ICON + "aria-label='Ouvrir les préférences'></button>"))
                .containsExactly("Ouvrir les préférences");
        assertThat(ways("<div style='position: fixed; width: 60px; height: 60px'>"
                        + "<button style='width: 50px; height: 50px' aria-label='Open preferences'></button></div>"))
                .containsExactly("Open preferences");
    }

    @Test
    void whatStandsInThePageAndOpensPreferencesDoesNot() {
        assertThat(ways("<p><button style='width: 50px; height: 50px'>Ouvrir les préférences</button></p>"))
                .isEmpty();
    }

    @Test
    void aLargeBoxOverThePageDoesNot() {
        assertThat(ways("<div style='position: fixed'><button>Ouvrir les préférences</button></div>"))
                .isEmpty();
    }

    @Test
    void aFloatingIconForOtherPreferencesDoesNot() {
        assertThat(ways(ICON + "aria-label='Préférences d’accessibilité'></button>"))
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
