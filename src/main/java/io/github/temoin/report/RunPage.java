package io.github.temoin.report;

import io.github.temoin.audit.SuiteResult;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.NotTested;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.rule.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Allure's first page says of a run. It shows the first five entries of the environment at once and the others on
 * demand, so what a reader must know comes first: the verdict, and what was not tested.
 */
final class RunPage {

    private static final String BULLET = "\u2022\u00a0";

    private final RunFacts run;
    private final List<SuiteResult> suites;
    private final Texts texts;
    private final Words words;

    RunPage(RunFacts run, List<SuiteResult> suites, Texts texts) {
        this.run = run;
        this.suites = List.copyOf(suites);
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** The entries of the environment, in the order in which they are shown. */
    Map<String, String> environment() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(texts.of("run.verdict"), verdicts());
        entries.put(texts.of("run.not-tested"), notTested());
        entries.put(
                texts.of("run.portal"), forEach(suite -> suite.run().portal().toString()));
        entries.put(
                texts.of("run.browser"),
                forEach(suite -> suite.run().browser() + " (" + suite.run().driver() + ")"));
        entries.put(texts.of("run.started"), new Amounts(texts).moment(run.started()));
        entries.put(
                texts.of("run.suite"),
                forEach(suite -> suite.run().suite().file().getFileName() + " (SHA-256 "
                        + suite.run().suite().digest() + ")"));
        entries.putAll(run.settings());
        entries.put("Témoin", run.version());
        return entries;
    }

    /** Allure's categories: what to do with a test that does not simply pass. */
    List<Map<String, Object>> categories() {
        return List.of(
                category("category-of.violated", "failed", ".*"),
                category("category-of.inconclusive", "broken", ".*"),
                // A passed test has a message only where there is a warning or a note.
                category("category-of.warned", "passed", ".*" + marker("severity.W") + ".*"),
                category("category-of.noted", "passed", "(?!.*" + marker("severity.W") + ").*"),
                category("category-of.not-applicable", "skipped", ".*"));
    }

    private String marker(String key) {
        return Pattern.quote("[" + texts.of(key) + "]");
    }

    private Map<String, Object> category(String key, String status, String message) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("name", texts.of(key));
        category.put("description", texts.of(key + ".meaning"));
        category.put("matchedStatuses", List.of(status));
        category.put("messageRegex", "(?s)" + message);
        return category;
    }

    private String verdicts() {
        return Stream.concat(run.incomplete(suites, texts).stream(), Stream.of(forEach(this::verdict)))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }

    private String verdict(SuiteResult suite) {
        List<String> counts = new ArrayList<>();
        counts.add((texts.count("run.rules", suite.rules().size()) + " " + outOfAll(suite)).strip());
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.INCONCLUSIVE, Outcome.WARNED)) {
            long rules = suite.rules().stream()
                    .filter(result -> result.outcome() == outcome)
                    .count();
            if (rules > 0) {
                counts.add(texts.count("run.rules." + outcome.word(), rules));
            }
        }
        return texts.labelled(words.verdict(suite.verdict()), String.join(", ", counts));
    }

    private String outOfAll(SuiteResult suite) {
        int left = suite.notAsked().size();
        return left == 0
                ? ""
                : texts.of(
                        "run.rules.of-all",
                        Map.of("all", String.valueOf(suite.rules().size() + left)));
    }

    /** A list by topic; what is true of all suites is said once. */
    private String notTested() {
        List<String> topics = new ArrayList<>();
        for (NotTested.Topic topic : NotTested.Topic.values()) {
            List<String> said = notTested(topic);
            if (!said.isEmpty()) {
                topics.add(topic.title(texts).toUpperCase(texts.language()) + "\n"
                        + said.stream().map(BULLET::concat).collect(Collectors.joining("\n")));
            }
        }
        return String.join("\n\n", topics);
    }

    private List<String> notTested(NotTested.Topic topic) {
        NotTested notTested = new NotTested(texts);
        List<String> said = new ArrayList<>(topic == NotTested.Topic.RUN ? notTested.of(run.leftOut()) : List.of());
        Set<String> common = new LinkedHashSet<>();
        for (SuiteResult suite : suites) {
            for (String line : notTested.of(suite, topic)) {
                if (suites.stream().allMatch(other -> notTested.of(other, topic).contains(line))) {
                    common.add(line);
                } else {
                    said.add(texts.labelled(suite.run().suite().title(), line));
                }
            }
        }
        said.addAll(common);
        return said;
    }

    /** One line a suite where there are several. */
    private String forEach(Function<SuiteResult, String> fact) {
        if (suites.size() == 1) {
            return fact.apply(suites.get(0));
        }
        return suites.stream()
                .map(suite -> texts.labelled(suite.run().suite().title(), fact.apply(suite)))
                .collect(Collectors.joining("\n"));
    }
}
