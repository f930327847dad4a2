package io.github.temoin.banner;

import static io.github.temoin.banner.FoundBanner.PAGE;
import static io.github.temoin.banner.FoundBanner.found;
import static io.github.temoin.banner.FoundBanner.labels;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Role;
import org.junit.jupiter.api.Test;

/** What a button that says OK means depends on what stands beside it. */
class OkButtonTest {

    @Test
    void okBesideRefusingAccepts() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><p>Ce site utilise des cookies.</p><button>OK</button><button>Je refuse</button></div>
                """);
        assertThat(labels(banner, Role.ACCEPT)).containsExactly("OK");
    }

    @Test
    void okAloneIsNoChoice() {
        BannerReading banner = found(PAGE + """
                <div class="cookies" style="position: fixed"><p>Ce site utilise des cookies.</p><button>J'ai compris</button></div>
                """);
        assertThat(banner.controls()).extracting(Seen::role).containsExactly(Role.ACKNOWLEDGE);
        assertThat(banner.onlyInforms()).isTrue();
    }

    @Test
    void okBesideWhatIsNotUnderstoodMayNotBeAll() {
        BannerReading banner = found(PAGE + """
                <div class="cookies" style="position: fixed"><p>Ce site utilise des cookies.</p><button>J'ai compris</button>
                <button>Accepter les réglages recommandés</button></div>
                """);
        assertThat(banner.onlyInforms()).isFalse();
    }

    @Test
    void okBesideSwitchesSavesThem() {
        BannerReading banner = found(PAGE + """
                <div style="position: fixed"><p>Ce site utilise des cookies.</p>
                <label><input type="checkbox" checked disabled> Nécessaires</label>
                <label><input type="checkbox"> Mesure d'audience</label><button>OK</button></div>
                """);
        assertThat(labels(banner, Role.SAVE)).containsExactly("OK");
        assertThat(banner.has(Role.ACCEPT)).isFalse();
    }
}
