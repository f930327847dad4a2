package io.github.temoin.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who made a run, where a build server did: read from what it puts in the environment. */
final class Executor {

    private Executor() {}

    /** What Allure wants to know; empty on a person's machine. */
    static Optional<Map<String, Object>> of(Map<String, String> environment, String reportName) {
        if (environment.containsKey("GITHUB_RUN_ID")) {
            String repository = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com") + "/"
                    + environment.getOrDefault("GITHUB_REPOSITORY", "");
            return Optional.of(executor(
                    "GitHub Actions",
                    "github",
                    environment.getOrDefault("GITHUB_WORKFLOW", "") + " #"
                            + environment.getOrDefault("GITHUB_RUN_NUMBER", ""),
                    repository + "/actions/runs/" + environment.get("GITHUB_RUN_ID"),
                    environment.getOrDefault("GITHUB_RUN_NUMBER", ""),
                    reportName));
        }
        if (environment.containsKey("GITLAB_CI")) {
            return Optional.of(executor(
                    "GitLab CI",
                    "gitlab",
                    environment.getOrDefault("CI_JOB_NAME", "") + " #" + environment.getOrDefault("CI_JOB_ID", ""),
                    environment.getOrDefault("CI_JOB_URL", ""),
                    environment.getOrDefault("CI_PIPELINE_IID", ""),
                    reportName));
        }
        return Optional.empty();
    }

    private static Map<String, Object> executor(
            String name, String type, String build, String url, String order, String reportName) {
        Map<String, Object> executor = new LinkedHashMap<>();
        executor.put("name", name);
        executor.put("type", type);
        executor.put("buildName", build);
        executor.put("buildUrl", url);
        if (order.matches("\\d{1,15}")) {
            executor.put("buildOrder", Long.valueOf(order));
        }
        executor.put("reportName", reportName);
        return executor;
    }
}
