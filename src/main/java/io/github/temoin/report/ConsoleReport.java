package io.github.temoin.report;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.FindingText;
import io.github.temoin.report.text.NotTested;
import io.github.temoin.report.text.RuleText;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.rule.Outcome;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells on the console how a run goes: a line a finished journey and rule, a summary at the end. */
public final class ConsoleReport implements AuditListener {

    private static final int OUTCOME_WIDTH = 20;
    private static final int RULE_WIDTH = 18;

    private final PrintStream out;
    private final RunFacts run;
    private final Optional<Locale> language;
    private final List<SuiteResult> judged = new ArrayList<>();

    /** @param language of the lines; empty for each suite's own */
    public ConsoleReport(PrintStream out, RunFacts run, Optional<Locale> language) {
        this.out = out;
        this.run = run;
        this.language = language;
    }

    @Override
    public synchronized void suiteStarted(SuiteRun suite, int journeys) {
        Texts texts = texts(suite);
        print("");
        print(texts.labelled(
                suite.suite().title() + ", " + suite.portal() + ", " + suite.browser(),
                texts.count("console.journeys", journeys)));
    }

    @Override
    public synchronized void journeyFinished(SuiteRun suite, Visit visit) {
        Texts texts = texts(suite);
        Words words = new Words(texts);
        String end = visit.interruption().map(words::interruption).orElseGet(() -> texts.of("page.finished"));
        print("  "
                + texts.labelled(
                        texts.of("page.journey-title", Map.of("journey", words.journey(visit.journey()))), end));
    }

    @Override
    public synchronized void suiteJudged(SuiteResult result, Visits visits) {
        judged.add(result);
        Texts texts = texts(result.run());
        Words words = new Words(texts);
        print("");
        for (RuleResult rule : result.rules()) {
            print("  " + padded(upper(words.outcome(rule.outcome())), OUTCOME_WIDTH)
                    + padded(rule.rule().id(), RULE_WIDTH)
                    + line(RuleText.of(rule.rule(), texts).title(), rule, texts));
        }
    }

    /**
     * Print the summary of the run.
     *
     * @param dwell how long a page is watched, against which the browsers' work is measured
     * @param now when the run ended
     */
    public synchronized void runFinished(Duration dwell, Instant now) {
        Texts general = Texts.in(language.orElse(
                judged.isEmpty() ? Locale.ENGLISH : judged.get(0).run().suite().language()));
        print("");
        print("Témoin " + run.version());
        run.incomplete(judged, general).ifPresent(warning -> print("  " + warning));
        judged.forEach(result -> summary(result, dwell));
        new NotTested(general).of(run.leftOut()).forEach(line -> print("  " + line));
        print("");
        print(general.of(
                "console.took", Map.of("time", new Amounts(general).seconds(Duration.between(run.started(), now)))));
        print(general.of("console.report", Map.of("path", run.report().toString())));
    }

    private void summary(SuiteResult result, Duration dwell) {
        Texts texts = texts(result.run());
        Words words = new Words(texts);
        Amounts amounts = new Amounts(texts);
        print("");
        print("  " + words.verdict(result.verdict()) + "  "
                + result.run().suite().title() + " (" + result.run().portal() + ", "
                + result.run().browser() + ")");
        print("    " + counts(result, texts));
        result.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                .forEach(rule -> print("    " + line(rule.rule().id(), rule, texts)));
        print("    " + texts.of("console.not-tested"));
        new NotTested(texts).of(result).forEach(line -> print("      - " + line));
        double ratio = dwell.isZero() ? 0 : result.browserWork().toMillis() / (double) dwell.toMillis();
        print("    "
                + texts.of(
                        "console.work",
                        Map.of(
                                "time", amounts.seconds(result.browserWork()),
                                "ratio", amounts.ratio(ratio),
                                "dwell", amounts.seconds(dwell),
                                "journeys", Integer.toString(result.journeys().size()))));
    }

    private static String counts(SuiteResult result, Texts texts) {
        List<String> said = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long rules = result.rules().stream()
                    .filter(rule -> rule.outcome() == outcome)
                    .count();
            if (rules > 0) {
                said.add(0, rules + " " + new Words(texts).outcome(outcome));
            }
        }
        return texts.labelled(texts.count("console.rules", result.rules().size()), String.join(", ", said));
    }

    /** What is said, with the first thing that the rule has to say of it. */
    private static String line(String label, RuleResult rule, Texts texts) {
        Words words = new Words(texts);
        return rule.findings().stream()
                .filter(JudgedFinding::counts)
                .findFirst()
                .map(finding -> FindingText.of(finding, texts).headline())
                .or(() -> rule.inconclusive().stream().findFirst().map(words::reason))
                .or(() -> rule.notApplicable().stream().findFirst().map(words::reason))
                .map(sentence -> texts.labelled(label, sentence))
                .orElse(label);
    }

    private Texts texts(SuiteRun suite) {
        return Texts.in(language.orElse(suite.suite().language()));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String padded(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s ", text);
    }

    /** Spaces at which no line may break are of no use on a console, and many cannot show them. */
    private void print(String line) {
        out.println(line.replace('\u00a0', ' '));
    }
}
