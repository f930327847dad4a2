package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteSelectionTest {

    private static final URI STAGING = URI.create("https://staging.example.org");

    @TempDir
    private Path folder;

    private Suite caen;
    private Suite nantes;
    private Suite offline;

    @BeforeEach
    void threeSuites() throws IOException {
        caen = suite("caen", "https://caen.example.org");
        nantes = suite("nantes", "https://nantes.example.org:8443/data/");
        offline = suite("offline", "embedded");
    }

    @Test
    void theEmbeddedPortalServesEverySuite() {
        SuiteSelection selection = SuiteSelection.of(List.of(caen, offline), new PortalChoice.Embedded());

        assertThat(selection.selected())
                .containsExactly(
                        new SelectedSuite(caen, Optional.empty()), new SelectedSuite(offline, Optional.empty()));
        assertThat(selection.leftOut()).isEmpty();
    }

    @Test
    void liveSuitesAreRunAtTheirOwnAddressesAndOthersLeftOut() {
        SuiteSelection selection = SuiteSelection.of(List.of(caen, nantes, offline), new PortalChoice.Live());

        assertThat(selection.selected())
                .extracting(SelectedSuite::suite, SelectedSuite::address)
                .containsExactly(
                        tuple(caen, Optional.of(URI.create("https://caen.example.org"))),
                        tuple(nantes, Optional.of(URI.create("https://nantes.example.org:8443/data"))));
        assertThat(selection.leftOut())
                .containsExactly(
                        new LeftOut("offline", "only the embedded portal can serve it, and this run goes to live"));
    }

    @Test
    void anAddressTakesThePlaceOfTheOneSuitesOwn() {
        SuiteSelection selection = SuiteSelection.of(List.of(caen, offline), new PortalChoice.At(STAGING));

        assertThat(selection.selected()).containsExactly(new SelectedSuite(caen, Optional.of(STAGING)));
        assertThat(selection.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(
                        "only the embedded portal can serve it, and this run goes to https://staging.example.org");
    }

    @Test
    void anAddressIsForOneSuiteOnly() {
        assertThatThrownBy(() -> SuiteSelection.of(List.of(caen, nantes), new PortalChoice.At(STAGING)))
                .isInstanceOf(SettingsException.class)
                .hasMessage("A setting has a mistake:\n"
                        + "temoin.portal: one address is for one suite; choose one of caen, nantes by temoin.suite");
    }

    @Test
    void noSuiteLeftIsAMistakeNotAGreenRun() {
        assertThatThrownBy(() -> SuiteSelection.of(List.of(offline), new PortalChoice.Live()))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith(
                        "temoin.portal: no suite is left to be run at live: those chosen are for the embedded"
                                + " portal alone; choose others by temoin.suite or temoin.suites");
    }

    private Suite suite(String name, String portal) throws IOException {
        return SuiteFile.read(
                Files.writeString(folder.resolve(name + ".yaml"), "portal: " + portal + "\ncookies: []\n"), List.of());
    }
}
