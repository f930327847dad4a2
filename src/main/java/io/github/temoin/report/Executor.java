package io.github.temoin.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who made a run: a build server, by what it puts in the environment, else a person. Allure takes the report's name from it. */
final class Executor {

    private Executor() {}

    /** What Allure wants to know. */
    static Map<String, Object> of(Map<String, String> environment, String version, String reportName) {
        if (environment.containsKey("GITHUB_RUN_ID")) {
            String repository = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com") + "/"
                    + environment.getOrDefault("GITHUB_REPOSITORY", "");
            return executor(
                    "GitHub Actions",
                    "github",
                    environment.getOrDefault("GITHUB_WORKFLOW", "") + " #"
                            + environment.getOrDefault("GITHUB_RUN_NUMBER", ""),
                    repository + "/actions/runs/" + environment.get("GITHUB_RUN_ID"),
                    environment.getOrDefault("GITHUB_RUN_NUMBER", ""),
                    reportName);
        }
        if (environment.containsKey("GITLAB_CI")) {
            return executor(
                    "GitLab CI",
                    "gitlab",
                    environment.getOrDefault("CI_JOB_NAME", "") + " #" + environment.getOrDefault("CI_JOB_ID", ""),
                    environment.getOrDefault("CI_JOB_URL", ""),
                    environment.getOrDefault("CI_PIPELINE_IID", ""),
                    reportName);
        }
        return executor("Témoin " + version, "", "", "", "", reportName);
    }

    private static Map<String, Object> executor(
            String name, String type, String build, String url, String order, String reportName) {
        Map<String, Object> executor = new LinkedHashMap<>();
        executor.put("name", name);
        if (!build.isEmpty()) {
            executor.put("type", type);
            executor.put("buildName", build);
            executor.put("buildUrl", url);
        }
        if (order.matches("\\d{1,15}")) {
            executor.put("buildOrder", Long.valueOf(order));
        }
        executor.put("reportName", reportName);
        return executor;
    }
}
