package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.consent.LaunchedTest;
import io.github.temoin.consent.LaunchedTest.Status;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Portals other than the embedded one: one of another markup, in order and not, and one that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherPortalIT {

    private static final String ROUEN = "data.metropole-rouen-normandie.fr";

    private NestedRuns runs;

    @BeforeAll
    void startBrowsers() {
        runs = new NestedRuns();
    }

    @AfterAll
    void stopBrowsers() {
        runs.close();
    }

    @Test
    void aPortalThatKeepsItsWordHoldsEveryRule(@TempDir Path suites) throws IOException {
        try (CouncilPortal portal = new CouncilPortal(false)) {
            List<LaunchedTest> tests = visit(portal, suites, "council");

            assertThat(tests).filteredOn(test -> test.status() == Status.FAILED).isEmpty();
            assertThat(tests).filteredOn(test -> test.status() == Status.BROKEN).isEmpty();
            assertThat(tests).filteredOn(test -> test.status() == Status.PASSED).hasSizeGreaterThan(15);
        }
    }

    @Test
    void aPortalThatIgnoresARefusalIsCaught(@TempDir Path suites) throws IOException {
        try (CouncilPortal portal = new CouncilPortal(true)) {
            List<LaunchedTest> tests = visit(portal, suites, "council-ignores-refusal");

            assertThat(tests)
                    .filteredOn(test -> test.status() == Status.FAILED)
                    .extracting(LaunchedTest::rule)
                    .contains("refuse-1")
                    .doesNotContain("before-1", "before-5", "accept-1", "banner-1", "banner-2");
        }
    }

    @Test
    void whereNothingListensNothingPassesAndNothingFails() throws IOException {
        List<LaunchedTest> tests = runs.run("nothing-listens", at("http://127.0.0.1:" + freePort()), Set.of());

        assertThat(tests).isNotEmpty().allSatisfy(test -> {
            assertThat(test.status()).isIn(Status.BROKEN, Status.SKIPPED);
            assertThat(test.message()).isNotBlank();
        });
        assertThat(tests)
                .filteredOn(test -> test.rule().equals("before-1"))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.status()).isEqualTo(Status.BROKEN);
                    assertThat(test.message()).contains("ERR_CONNECTION_REFUSED");
                });
    }

    @Test
    void aPortThatTheBrowserBlocksIsNamedAsSuch() {
        List<LaunchedTest> tests = runs.run("blocked-port", at("http://127.0.0.1:6000"), Set.of());

        assertThat(tests)
                .filteredOn(test -> test.rule().equals("before-1"))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.status()).isEqualTo(Status.BROKEN);
                    assertThat(test.message()).contains("ERR_UNSAFE_PORT");
                });
    }

    private List<LaunchedTest> visit(CouncilPortal portal, Path suites, String name) throws IOException {
        Files.writeString(suites.resolve("council.yaml"), portal.suite());
        return runs.run(name, Map.of("temoin.suites", suites.toString(), "temoin.portal", "live"), Set.of());
    }

    private static Map<String, String> at(String address) {
        return Map.of("temoin.suite", ROUEN, "temoin.portal", address);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
