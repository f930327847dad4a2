package io.github.temoin.report.page;

import io.github.temoin.audit.JourneySummary;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.FindingText;
import io.github.temoin.report.text.NotTested;
import io.github.temoin.report.text.RuleText;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Reason;
import io.github.temoin.rule.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of what rules found. */
final class ResultViews {

    private final SuiteResult suite;
    private final Texts texts;
    private final Words words;

    ResultViews(SuiteResult suite, Texts texts) {
        this.suite = suite;
        this.texts = texts;
        this.words = new Words(texts);
    }

    FindingsView of(RuleResult result) {
        return new FindingsView(
                RuleText.of(result.rule(), texts),
                badge(result.outcome()),
                portal(),
                FindingText.allOf(result, texts),
                reasons(result.inconclusive()),
                reasons(result.notApplicable()));
    }

    OverviewView overview() {
        return new OverviewView(
                suite.run().suite().title(),
                portal(),
                badge(suite.verdict()),
                suite.rules().stream()
                        .sorted(Comparator.comparing(RuleResult::outcome).reversed())
                        .map(this::line)
                        .toList(),
                suite.journeys().stream().map(this::line).toList(),
                new NotTested(texts).of(suite));
    }

    private OverviewView.RuleLine line(RuleResult result) {
        RuleText rule = RuleText.of(result.rule(), texts);
        Stream<String> gravest =
                FindingText.allOf(result, texts).stream().limit(1).map(FindingText::headline);
        String said = Stream.of(
                        gravest, reasons(result.inconclusive()).stream(), reasons(result.notApplicable()).stream())
                .flatMap(all -> all)
                .limit(2)
                .collect(Collectors.joining(" "));
        return new OverviewView.RuleLine(rule.id(), rule.name(), badge(result.outcome()), said);
    }

    private OverviewView.JourneyLine line(JourneySummary summary) {
        Badge outcome = summary.interruption()
                .map(interruption -> new Badge(words.interruption(interruption), Badge.Tone.BAD))
                .orElseGet(() -> new Badge(texts.of("page.finished"), Badge.Tone.GOOD));
        String controls = summary.controls().stream().map(Shown::text).collect(Collectors.joining(", "));
        String record = summary.record()
                .map(location -> location.name()
                        + (summary.recordDays().isPresent()
                                ? ", "
                                        + new Amounts(texts)
                                                .days(summary.recordDays().getAsLong())
                                : ""))
                .orElse("");
        return new OverviewView.JourneyLine(words.journey(summary.journey()), outcome, controls, record);
    }

    private List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(words::reason).toList();
    }

    /** Where, and in which browser. */
    String portal() {
        return suite.run().portal() + ", " + suite.run().browser();
    }

    private Badge badge(Outcome outcome) {
        return new Badge(
                words.outcome(outcome),
                switch (outcome) {
                    case VIOLATED -> Badge.Tone.BAD;
                    case INCONCLUSIVE, WARNED -> Badge.Tone.DOUBT;
                    case HOLDS, NOTED -> Badge.Tone.GOOD;
                    case NOT_APPLICABLE -> Badge.Tone.PLAIN;
                });
    }

    private Badge badge(Verdict verdict) {
        return new Badge(
                words.verdict(verdict),
                switch (verdict) {
                    case VIOLATED -> Badge.Tone.BAD;
                    case INCONCLUSIVE, WARNED -> Badge.Tone.DOUBT;
                    case HOLDS -> Badge.Tone.GOOD;
                });
    }
}
