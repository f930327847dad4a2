package io.github.temoin.report;

import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.report.text.FindingText;
import io.github.temoin.report.text.RuleText;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.rule.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole text of what a test says when it does not simply pass. Its first line says it all in short, since build
 * logs and lists of tests show no more than that.
 */
public final class FailureMessage {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final Words words;
    private final SuiteResult suite;
    private final RuleResult result;
    private final RuleText rule;
    private final TextBlock text = new TextBlock();

    private FailureMessage(SuiteResult suite, RuleResult result, Locale language) {
        this.texts = Texts.in(language);
        this.words = new Words(texts);
        this.suite = suite;
        this.result = result;
        this.rule = RuleText.of(result.rule(), texts);
    }

    /** What a violated (or, where warnings fail, a warned) rule says: every finding with what is needed to mend it. */
    public static String of(SuiteResult suite, RuleResult result, Locale language) {
        return new FailureMessage(suite, result, language).findings();
    }

    /** What could not be observed, and why; findings made in spite of it are kept beside. */
    public static String inconclusive(SuiteResult suite, RuleResult result, Locale language) {
        return new FailureMessage(suite, result, language).unobserved();
    }

    /** Why there was nothing to judge, in one line. */
    public static String notApplicable(SuiteResult suite, RuleResult result, Locale language) {
        return new FailureMessage(suite, result, language).nothingToJudge();
    }

    private String findings() {
        List<FindingText> findings = FindingText.allOf(result, texts);
        addFirstLine(findings.isEmpty() ? rule.name() : findings.get(0).headline(), "message.more", findings.size());
        addPortal();
        addFindings(findings);
        addReasons();
        addRule();
        addBases();
        addRemedy();
        return said();
    }

    private String unobserved() {
        List<String> reasons = reasons(result.inconclusive());
        String first = reasons.isEmpty() ? "?" : reasons.get(0);
        addFirstLine(texts.of("message.inconclusive", Map.of("reason", first)), "message.more-reasons", reasons.size());
        addPortal();
        addReasons();
        addFindings(FindingText.allOf(result, texts));
        text.gap().item("", texts.of("message.inconclusive.meaning"));
        addRule();
        return said();
    }

    private String nothingToJudge() {
        String reason = String.join(" ", reasons(result.notApplicable()));
        addFirstLine(texts.of("message.not-applicable", Map.of("reason", reason)), "message.more-reasons", 1);
        return said();
    }

    private void addFirstLine(String said, String furtherKey, int all) {
        String further = all > 1 ? " " + texts.count(furtherKey, all - 1) : "";
        text.line(rule.id() + " [" + suite.run().suite().title() + "] " + said + further);
    }

    private void addPortal() {
        text.gap()
                .line(texts.of("message.portal"))
                .item(
                        INDENT,
                        suite.run().suite().title() + ", " + suite.run().portal() + ", "
                                + suite.run().browser());
    }

    private void addFindings(List<FindingText> findings) {
        for (int i = 0; i < findings.size(); i++) {
            FindingText finding = findings.get(i);
            text.gap().item((i + 1) + ". ", "[" + finding.weight() + "] " + finding.headline());
            finding.lines().forEach(known -> text.labelled("   ", known.label(), known.value()));
            if (!finding.allowed().isEmpty()) {
                text.item("   ", finding.allowed());
            }
        }
    }

    private void addReasons() {
        if (!result.inconclusive().isEmpty()) {
            text.gap().line(texts.of("message.unobserved"));
            reasons(result.inconclusive()).forEach(reason -> text.item(" - ", reason));
        }
    }

    private void addRule() {
        text.gap()
                .line(texts.of("message.rule"))
                .item(INDENT, texts.labelled(rule.id(), rule.name()))
                .item(INDENT, rule.description());
    }

    private void addBases() {
        for (RuleText.Basis basis : rule.bases()) {
            text.line(texts.of("message.basis")).item(INDENT, basis.citation() + " (" + basis.force() + ")");
            if (!basis.url().isEmpty()) {
                text.item(INDENT, basis.url());
            }
        }
    }

    private void addRemedy() {
        if (result.findings().stream().anyMatch(JudgedFinding::counts)) {
            text.line(texts.of("message.remedy")).item(INDENT, rule.remedy());
        }
    }

    private List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(words::reason).distinct().toList();
    }

    /** Allure shows messages as HTML, so a name in them must not begin a tag; none of our own words does. */
    private String said() {
        return text.toString().replace("<", "\\u003c");
    }
}
