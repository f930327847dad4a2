package io.github.temoin.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyKeyIsRead() throws Exception {
        Suite suite = SuiteFile.read(
                Path.of(SuiteFileTest.class.getResource("everything.yaml").toURI()), KnownRules.IDS);

        assertThat(suite.name()).isEqualTo("everything");
        assertThat(suite.portal()).isEqualTo(new Portal.Live(URI.create("https://data.example.org/portal")));
        assertThat(suite.languages()).containsExactly(Locale.ENGLISH, Locale.FRANCE);
        assertThat(suite.pages()).containsExactly("/", "/explore/?sort=title", "/terms/");
        assertThat(suite.policy()).contains("/terms/cookies/");
        SuiteCookie session = suite.cookies().get(0);
        assertThat(session.category()).isEqualTo(Category.NECESSARY);
        assertThat(session.domain()).contains(new Host("www.example.org"));
        assertThat(session.lifetime()).contains(Lifetime.parse("P14D"));
        assertThat(session.secure()).contains(true);
        assertThat(session.httpOnly()).contains(true);
        assertThat(session.sameSite()).contains(SameSite.LAX);
        assertThat(session.declaration()).hasToString("everything.yaml:10");
        assertThat(suite.hosts().get(0).categories()).isEmpty();
        assertThat(suite.hosts().get(2).categories()).isEqualTo(Set.of(Category.SOCIAL, Category.ADVERTISING));
        assertThat(suite.consent()).contains(new RecordLocation(StorageKind.COOKIE, "choices"));
        assertThat(suite.banner().controls())
                .containsEntry("accept", new ControlHint.Css("#accept"))
                .containsEntry("refuse", new ControlHint.RoleAndName("button", "Refuse all"))
                .containsEntry("customise", new ControlHint.Text("Customise"))
                .containsEntry("save", new ControlHint.Css(".save"));
        assertThat(suite.banner().categories()).hasSize(Category.values().length);
        assertThat(suite.allowances().get(0).until()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(suite.signIn().orElseThrow().password()).contains("#password");
        assertThat(suite.apiWrite()).contains(new ApiWrite("/api/notes", "PUT", "{\"note\": \"test\"}"));
        assertThat(suite.masked()).isTrue();
    }

    @Test
    void anAddressAndItsCookiesAreEnough() throws IOException {
        Suite suite = read("portal: HTTPS://Données.Example.org:8443/\ncookies: []\n");

        assertThat(suite.portal().host()).contains(new Host("données.example.org"));
        assertThat(suite.portal()).isEqualTo(new Portal.Live(URI.create("https://xn--donnes-eva.example.org:8443")));
        assertThat(suite.title()).isEqualTo("xn--donnes-eva.example.org");
        assertThat(suite.pages()).containsExactly("/");
        assertThat(suite.language()).isEqualTo(Locale.FRENCH);
        assertThat(suite.languages()).isEmpty();
        assertThat(suite.banner()).isEqualTo(BannerHints.NONE);
        assertThat(suite.consent()).isEmpty();
        assertThat(suite.masked()).isFalse();
    }

    @Test
    void aPortalWithoutABannerSaysSo() throws IOException {
        assertThat(read("portal: embedded\nbanner: none\ncookies: []\n")
                        .banner()
                        .expected())
                .isFalse();
    }

    @Test
    void theRecordMayLieInLocalStorage() throws IOException {
        assertThat(read("portal: embedded\nconsent: {localStorage: choices}\ncookies: []\n")
                        .consent())
                .contains(new RecordLocation(StorageKind.LOCAL_STORAGE, "choices"));
    }

    @Test
    void aRecordThatTheCharterDoesNotDeclareIsForRulesToFind() throws IOException {
        assertThat(read("portal: embedded\nconsent: {cookie: tarteaucitron}\ncookies: [{name: a, category: other}]\n")
                        .consent())
                .isPresent();
    }

    @Test
    void wordsOfYamlThatLookLikeTruthValuesStayWords() throws IOException {
        assertThat(read("portal: embedded\ntitle: no\nlanguage: no\ncookies: []\n")
                        .title())
                .isEqualTo("no");
    }

    @Test
    void textBehindAnAnchorCanBeUsedAgain() throws IOException {
        Suite suite = read("portal: embedded\ncookies:\n- {name: a, category: other, provider: &p Example}\n"
                + "- {name: b, category: other, provider: *p}\n");

        assertThat(suite.cookies().get(1).provider()).contains("Example");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
        Suite suite = read("\uFEFFportal: embedded\r\ntitle: Example\r\ncookies: []\r\n");

        assertThat(suite.title()).isEqualTo("Example");
        assertThat(suite.digest())
                .hasSize(64)
                .isNotEqualTo(read("portal: embedded\ncookies: []\n").digest());
    }

    @Test
    void theCharterBindsThePortalAtTheHostWhereItIsReached() throws IOException {
        Suite suite = read("portal: embedded\ncookies: [{name: a, category: other},"
                + " {name: b, category: other, domain: stats.localhost}]\n");

        assertThat(suite.charterAt(new Host("portal.localhost")).trackers())
                .extracting(DeclaredTracker::domain)
                .containsExactly(new Host("portal.localhost"), new Host("stats.localhost"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ftp://data.example.org | 1:9: this is no address of a portal; write one that begins with https:// or http://",
                "Embedded               | 1:9: this is no address of a portal; write one that begins with https:// or http://",
                "'http://'              | 1:9: this is no address (at character 8); write one such as https://data.example.org",
                "'https:'               | 1:9: this is no address (at character 7); write one such as https://data.example.org",
                "'https:foo'            | 1:9: this address has no host; write one such as https://data.example.org",
                "https://a.example?x=1  | 1:9: a portal's address has no query and no fragment; remove '?' or '#' and what follows",
                "https://a.example:0    | 1:9: '0' is no port; write a number from 1 to 65535",
                "https://a.example:70000| 1:9: '70000' is no port; write a number from 1 to 65535",
                "https://a_.example.-b  | 1:9: 'a_.example.-b' is no host; write one such as stats.example.org",
            })
    void anAddressThatCannotBeAPortalsIsRefused(String address, String mistake) {
        assertThatThrownBy(() -> read("portal: " + address + "\ncookies: []\n"))
                .isInstanceOf(SuiteFileException.class)
                .hasMessageEndingWith("x.yaml:" + mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080", "http://[::1]:8080", "https://my_portal.example.org", "http://localhost"
            })
    void addressesOfOddHostsArePortals(String address) throws IOException {
        assertThat(read("portal: '" + address + "'\ncookies: []\n").portal().host())
                .isPresent();
        assertThat(((Portal.Live) Portal.of(address)).address()).hasToString(address);
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        assertThatThrownBy(() -> read("portal: https://jo:s3cret@data.example.org\ncookies: []\n"))
                .message()
                .contains("user or password")
                .doesNotContain("s3cret");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtItsFirstOddByte() throws IOException {
        Path file = Files.write(
                folder.resolve("x.yaml"), "portal: embedded\ntitle: Métropole\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SuiteFile.read(file, KnownRules.IDS))
                .hasMessageEndingWith("x.yaml:2:9: a byte that is no UTF-8; save the file in the encoding UTF-8");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> SuiteFile.read(folder.resolve("absent.yaml"), KnownRules.IDS))
                .isInstanceOf(SuiteFileException.class)
                .hasMessageEndingWith("absent.yaml: no such file");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "# " + "x".repeat(1 << 20));

        assertThatThrownBy(() -> SuiteFile.read(file, KnownRules.IDS))
                .hasMessageEndingWith("bigger than a megabyte, which no suite is");
    }

    @Test
    void suitesThatShipAreClean() throws IOException {
        Path shipped = Path.of("suites");

        assertThat(SuiteFolder.read(shipped, List.of(), KnownRules.IDS))
                .extracting(Suite::name, suite -> suite.marker().isPresent(), suite -> suite.policy())
                .containsExactly(
                        tuple("data.metropole-rouen-normandie.fr", true, Optional.of("/terms/cookies-policy/")),
                        tuple("embedded-statistics", true, Optional.of("/terms/cookies-policy/")));
    }

    private Suite read(String yaml) throws IOException {
        return SuiteFile.read(Files.writeString(folder.resolve("x.yaml"), yaml), KnownRules.IDS);
    }
}
