package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    @Test
    void aPersonsRunHasANameAndNoBuild() {
        assertThat(Executor.of(Map.of("HOME", "/home/someone"), "1.0.0", "Témoin"))
                .containsEntry("name", "Témoin 1.0.0")
                .containsEntry("reportName", "Témoin")
                .doesNotContainKey("buildUrl");
    }

    @Test
    void aRunOnGitHubLinksToItself() {
        Map<String, String> environment = Map.of(
                "GITHUB_RUN_ID", "77",
                "GITHUB_RUN_NUMBER", "12",
                "GITHUB_WORKFLOW", "nightly",
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "owner/name");

        assertThat(Executor.of(environment, "1.0.0", "Témoin"))
                .containsEntry("buildName", "nightly #12")
                .containsEntry("buildOrder", 12L)
                .containsEntry("buildUrl", "https://github.com/owner/name/actions/runs/77");
    }
}
