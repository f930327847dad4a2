package io.github.temoin.report.text;

import io.github.temoin.audit.LeftOut;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.rule.Reason;
import io.github.temoin.suite.Allowance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a run does not say anything about, and why: as important to a reader as what it says. */
public final class NotTested {

    private final Texts texts;
    private final Words words;

    public NotTested(Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** The suites that were left out. */
    public List<String> of(List<LeftOut> leftOut) {
        return leftOut.stream()
                .map(suite -> texts.of(
                        "not-tested.suite", Map.of("suite", suite.suite(), "reason", Shown.text(suite.reason()))))
                .toList();
    }

    /** What was not tested of one suite: of the run and its rules first, then what no rule could have seen. */
    public List<String> of(SuiteResult suite) {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> of(suite, topic).stream())
                .toList();
    }

    /** What was not tested of one suite, of what one topic is about. */
    public List<String> of(SuiteResult suite, Topic topic) {
        return switch (topic) {
            case RUN -> run(suite);
            case RULES -> Stream.concat(rules(suite).stream(), closing(suite)).toList();
            case PAGES -> pages(suite);
            case BROWSER -> browser(suite);
            case EXCEPTIONS -> suite.unused().stream().map(this::unused).toList();
        };
    }

    /** What an entry is about. */
    public enum Topic {
        RUN,
        RULES,
        PAGES,
        BROWSER,
        EXCEPTIONS;

        /** Its title. */
        public String title(Texts texts) {
            return texts.of("not-tested.topic." + name().toLowerCase(Locale.ROOT));
        }
    }

    private List<String> run(SuiteResult suite) {
        List<String> said = new ArrayList<>();
        if (!suite.complete()) {
            said.add(texts.of("not-tested.broken-off"));
        }
        said.addAll(notAsked(suite));
        return said;
    }

    private List<String> pages(SuiteResult suite) {
        List<String> said = new ArrayList<>();
        if (suite.run().suite().marker().isEmpty()) {
            said.add(texts.of("not-tested.arrival-guessed"));
        }
        said.add(texts.of(
                "not-tested.pages",
                Map.of("pages", String.join(", ", suite.run().suite().pages()))));
        return said;
    }

    private List<String> browser(SuiteResult suite) {
        List<String> said = new ArrayList<>(
                suite.notObserved().stream().map(words::gap).distinct().toList());
        said.add(texts.of("not-tested.browser", Map.of("browser", suite.run().browser())));
        if (!suite.run().suite().masked()) {
            said.add(texts.of(arrivedMasked(suite) ? "not-tested.driven-later" : "not-tested.driven"));
        }
        said.add(texts.of("not-tested.blind-spots"));
        return said;
    }

    private static boolean arrivedMasked(SuiteResult suite) {
        return suite.journeys().stream()
                .anyMatch(journey -> journey.journey().equals(JourneyName.MASKED)
                        && journey.interruption().isEmpty());
    }

    /** Whoever reads an exception in a suite should not think that it is still needed, or that it works. */
    private String unused(Allowance allowance) {
        return texts.of(
                "not-tested.unused-allowance",
                Map.of(
                        "rule", allowance.rule(),
                        "where", allowance.declaration().toString(),
                        "until", allowance.until().toString()));
    }

    /** A run of some groups must not look as if it spoke for the portal. */
    private List<String> notAsked(SuiteResult suite) {
        List<String> left = suite.notAsked();
        int judged = suite.rules().size();
        return left.isEmpty()
                ? List.of()
                : List.of(texts.of(
                        "not-tested.not-asked",
                        Map.of(
                                "judged", String.valueOf(judged),
                                "all", String.valueOf(judged + left.size()),
                                "rules", String.join(", ", left))));
    }

    /** A rule on several acts is not open for want of one of them: that it was not tried would be told nowhere else. */
    private Stream<String> closing(SuiteResult suite) {
        return suite.journeys().stream()
                .filter(journey -> journey.journey().equals(JourneyName.CLOSE))
                .flatMap(journey -> journey.interruption().stream())
                .map(why -> texts.of("not-tested.close", Map.of("reason", words.interruption(why))));
    }

    /** Rules with the same reason stand together, or a portal that does not answer would fill the page. */
    private List<String> rules(SuiteResult suite) {
        Map<String, Set<String>> rulesByReason = new LinkedHashMap<>();
        for (RuleResult result : suite.rules()) {
            Stream.concat(result.inconclusive().stream(), result.notApplicable().stream())
                    .map((Reason reason) -> words.reason(reason))
                    .forEach(reason -> rulesByReason
                            .computeIfAbsent(reason, none -> new TreeSet<>())
                            .add(result.rule().id()));
        }
        return rulesByReason.entrySet().stream()
                .map(entry -> texts.of(
                        "not-tested.rules",
                        Map.of("rules", String.join(", ", entry.getValue()), "reason", entry.getKey())))
                .toList();
    }
}
