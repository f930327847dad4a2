package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftSettingsTest {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theDraftNamesThePortal() {
        properties.put("temoin.draft", "https://data.example.org/");
        properties.put("temoin.dwell", "3s");

        Settings settings = SettingsReader.readForDraft(sources());

        assertThat(settings.portal()).isEqualTo(new PortalChoice.At(URI.create("https://data.example.org")));
        assertThat(settings.dwell()).hasSeconds(3);
    }

    @Test
    void aLivePortalIsReachedThroughTheProxyOfTheEnvironment() {
        properties.put("temoin.draft", "https://data.example.org/");
        environment.put("HTTPS_PROXY", "http://proxy.example.org:3128");

        assertThat(SettingsReader.readForDraft(sources()).proxy()).isPresent();
    }

    @Test
    void theEmbeddedPortalCanBeDrafted() {
        properties.put("temoin.draft", "embedded");

        assertThat(SettingsReader.readForDraft(sources()).portal()).isEqualTo(new PortalChoice.Embedded());
    }

    @Test
    void aDraftNeedsAPortal() {
        assertThatThrownBy(() -> SettingsReader.readForDraft(sources()))
                .hasMessageEndingWith(
                        "temoin.draft: no portal to draft a suite of; write -Dtemoin.draft=https://data.example.org");
    }

    @Test
    void aDraftIsOfOnePortal() {
        properties.put("temoin.draft", "live");

        assertThatThrownBy(() -> SettingsReader.readForDraft(sources()))
                .hasMessageEndingWith(
                        "'live' is no one portal; write embedded or an address such as https://data.example.org");
    }

    @Test
    void twoPortalsAreOneTooMany() {
        properties.put("temoin.draft", "embedded");
        properties.put("temoin.portal", "live");

        assertThatThrownBy(() -> SettingsReader.readForDraft(sources()))
                .hasMessageEndingWith("a draft is of the portal that temoin.draft names; leave this one out");
    }

    @Test
    void aRunIsNoDraft() {
        properties.put("temoin.draft", "embedded");

        assertThatThrownBy(() -> SettingsReader.read(sources()))
                .hasMessageEndingWith("temoin.draft (system property): drafts are made by"
                        + " 'mvn -q test-compile exec:java@draft'; leave it out here");
    }

    private SettingSources sources() {
        return new SettingSources(properties, environment, name -> Optional.empty(), Set.of());
    }
}
