package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.consent.LaunchedTest;
import io.github.temoin.consent.LaunchedTest.Status;
import io.github.temoin.journey.Credentials;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.portal.Fault;
import io.github.temoin.portal.FaultNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No value from the terminal leaves the run: the portal draws its values at random, and none of them is found in what is written. */
class ValuesStayHereIT {

    private static final Path SUITE = Path.of("suites/embedded-statistics.yaml");
    private static final String RUN = "values";

    @Test
    void noValueIsInAnyFileOrOnTheConsole(@TempDir Path folder) throws IOException {
        Path suite = Files.copy(SUITE, folder.resolve("embedded-statistics.yaml"));
        Set<Fault> faults = FaultNames.parse("before-consent-identifier,refusal-ignored,random-id-in-record");
        try (EmbeddedPortal portal = EmbeddedPortal.start(suite, faults);
                NestedRuns runs = new NestedRuns()) {
            Files.writeString(
                    suite, Files.readString(suite).replace("portal: embedded", "portal: " + portal.address()));
            Credentials account =
                    new Credentials(portal.account().user(), portal.account().password());
            List<LaunchedTest> tests =
                    runs.run(RUN, Map.of("temoin.suites", folder.toString(), "temoin.portal", "live"), account);
            assertThat(tests)
                    .as("someone signed in")
                    .anyMatch(test -> test.rule().equals("purpose-1") && test.status() == Status.PASSED);

            Set<String> secrets = portal.secrets();
            assertThat(secrets).hasSizeGreaterThan(10);
            assertThat(writtenFiles()).hasSizeGreaterThan(20).allSatisfy(file -> {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(secrets).as("values in %s", file).noneMatch(content::contains);
            });
            assertThat(secrets).as("values on the console").noneMatch(runs.console()::contains);
        }
    }

    private static List<Path> writtenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(NestedRuns.folder(RUN))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
