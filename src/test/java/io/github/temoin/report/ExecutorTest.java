package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    @Test
    void aPersonsMachineIsNoExecutor() {
        assertThat(Executor.of(Map.of("HOME", "/home/someone"), "Témoin")).isEmpty();
    }

    @Test
    void aRunOnGitHubLinksToItself() {
        Map<String, String> environment = Map.of(
                "GITHUB_RUN_ID", "77",
                "GITHUB_RUN_NUMBER", "12",
                "GITHUB_WORKFLOW", "nightly",
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "owner/name");

        assertThat(Executor.of(environment, "Témoin")).hasValueSatisfying(executor -> assertThat(executor)
                .containsEntry("buildName", "nightly #12")
                .containsEntry("buildOrder", 12L)
                .containsEntry("buildUrl", "https://github.com/owner/name/actions/runs/77"));
    }
}
