package io.github.temoin.report;

import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Outcome;
import io.qameta.allure.model.Label;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Where a test stands in Allure's lists, and how it is found again in the next run. */
final class TestLabels {

    /** What Allure's JUnit listener says of these is about Java classes, which tell a reader nothing. */
    private static final Set<String> REPLACED =
            Set.of("epic", "feature", "story", "parentSuite", "suite", "subSuite", "severity", "tag");

    private final SuiteRun run;
    private final boolean severalBrowsers;

    TestLabels(SuiteRun run, boolean severalBrowsers) {
        this.run = run;
        this.severalBrowsers = severalBrowsers;
    }

    List<Label> replacing(List<Label> labels, RuleResult result, String feature) {
        List<Label> replaced = new ArrayList<>(labels);
        replaced.removeIf(label -> REPLACED.contains(label.getName()));
        replaced.add(label("epic", run.suite().title()));
        replaced.add(label("feature", feature));
        replaced.add(label(
                "parentSuite",
                severalBrowsers
                        ? run.suite().title() + " (" + browserName() + ")"
                        : run.suite().title()));
        replaced.add(label("suite", feature));
        replaced.add(label("severity", severity(result.rule().severity())));
        replaced.add(label("tag", result.rule().id()));
        if (result.outcome() == Outcome.WARNED) {
            replaced.add(label("tag", "warning"));
        }
        return replaced;
    }

    /** The same for each run of a rule on a suite in a browser, whatever else runs and whatever the versions. */
    String historyId(RuleResult result) {
        return digest(
                run.suite().name() + "\n" + browserName() + "\n" + result.rule().id());
    }

    String testCaseId(RuleResult result) {
        return digest(result.rule().id());
    }

    private String browserName() {
        return run.browser().split(" ", 2)[0];
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case FAILURE -> "critical";
            case WARNING -> "normal";
            case NOTE -> "minor";
        };
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
