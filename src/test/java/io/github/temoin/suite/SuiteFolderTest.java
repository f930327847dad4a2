package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFolderTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void twoSuites() throws IOException {
        folder = Files.createDirectory(parent.resolve("suites"));
        write("rouen.fr.yaml", "portal: https://rouen.example.org\ncookies: []\n");
        write("embedded.yaml", "portal: embedded\ncookies: []\n");
        write("README.md", "no suite");
        write(".hidden.yml", "no suite");
    }

    @Test
    void allSuitesAreReadInTheOrderOfTheirNames() {
        assertThat(SuiteFolder.read(folder, List.of(), KnownRules.IDS))
                .extracting(Suite::name)
                .containsExactly("embedded", "rouen.fr");
    }

    @Test
    void namedSuitesAreReadOnceEachInTheOrderGiven() {
        assertThat(SuiteFolder.read(folder, List.of("rouen.fr", "embedded", "rouen.fr"), KnownRules.IDS))
                .extracting(Suite::name)
                .containsExactly("rouen.fr", "embedded");
    }

    @Test
    void mistakesOfAFileThatIsNotAskedForDoNotMatter() throws IOException {
        write("bad.yaml", "portal: nowhere\n");

        assertThat(SuiteFolder.read(folder, List.of("embedded"), KnownRules.IDS))
                .hasSize(1);
    }

    @Test
    void mistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("bad.yaml", "portal: nowhere\ncookies: []\n");
        write("worse.yaml", "cookies: [\n");

        assertThatThrownBy(() -> SuiteFolder.read(folder, List.of(), KnownRules.IDS))
                .hasMessage(("""
                        Suites have 2 mistakes:
                        %1$s/bad.yaml:1:9: this is no address of a portal; write one that begins with https:// or http://
                        %1$s/worse.yaml:2:1: a value is missing here""").formatted(folder));
    }

    @Test
    void anUnknownNameComesWithTheNearestRightOne() {
        assertThatThrownBy(() -> SuiteFolder.read(folder, List.of("embeded", "nantes.example.org"), KnownRules.IDS))
                .hasMessage(("""
                        Suites have 2 mistakes:
                        %1$s: no suite 'embeded' here; did you mean 'embedded'?
                        %1$s: no suite 'nantes.example.org' here; known: embedded, rouen.fr""").formatted(folder));
    }

    @Test
    void aNameCannotLeaveTheFolder() {
        assertThatThrownBy(() -> SuiteFolder.read(folder, List.of("../suites/embedded"), KnownRules.IDS))
                .hasMessageContaining("no suite '../suites/embedded' here");
    }

    @Test
    void aMissingFolderComesWithTheNearestRightOne() {
        assertThatThrownBy(() -> SuiteFolder.read(parent.resolve("suite"), List.of("x"), KnownRules.IDS))
                .hasMessage("A suite has a mistake:\n%1$s/suite: no such folder; did you mean '%1$s/suites'?"
                        .formatted(parent));
    }

    @Test
    void aFileIsNoFolder() {
        assertThatThrownBy(() -> SuiteFolder.read(folder.resolve("README.md"), List.of(), KnownRules.IDS))
                .hasMessageEndingWith("README.md: this is no folder that can be read");
    }

    @Test
    void aFolderWithoutASuiteIsRefused() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("empty"));

        assertThatThrownBy(() -> SuiteFolder.read(empty, List.of(), KnownRules.IDS))
                .hasMessageEndingWith("empty: no suite in this folder; a suite is a file whose name ends in .yaml");
    }

    @Test
    void aSuiteWithAnotherEndingIsNotPassedOverInSilence() throws IOException {
        write("nantes.yml", "portal: embedded\ncookies: []\n");
        write("caen.YAML", "portal: embedded\ncookies: []\n");

        assertThatThrownBy(() -> SuiteFolder.read(folder, List.of(), KnownRules.IDS))
                .hasMessage(("""
                        Suites have 2 mistakes:
                        %1$s/caen.YAML: a suite's name ends in .yaml; rename it to caen.yaml
                        %1$s/nantes.yml: a suite's name ends in .yaml; rename it to nantes.yaml""").formatted(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
