package io.github.temoin.report.text;

import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Fact;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Subject;
import io.github.temoin.suite.Allowance;
import io.github.temoin.web.Host;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finding in words.
 *
 * @param severity what it does to the build, were it not allowed
 * @param weight that in a word: violation, warning, note or allowed
 * @param headline what is wrong, as a sentence
 * @param lines what is known of it
 * @param allowed why it does not count; empty where it does
 */
public record FindingText(Severity severity, String weight, String headline, List<Line> lines, String allowed) {

    private static final String DOMAIN = "domain";
    private static final Set<Subject> TRAFFIC =
            Set.of(Subject.REQUEST, Subject.BEACON, Subject.WEBSOCKET, Subject.CONNECTION, Subject.WEBRTC);

    public FindingText {
        lines = List.copyOf(lines);
    }

    /** One thing that is known. */
    public record Line(String label, String value) {}

    /** The words of a rule's findings: of those that count, the gravest first, then of those that are allowed. */
    public static List<FindingText> allOf(RuleResult result, Texts texts) {
        return result.findings().stream()
                .sorted(Comparator.comparing((JudgedFinding finding) -> !finding.counts())
                        .thenComparing(finding -> finding.finding().severity()))
                .map(finding -> of(finding, texts))
                .toList();
    }

    /** The words of a finding. */
    public static FindingText of(JudgedFinding judged, Texts texts) {
        Finding finding = judged.finding();
        return new FindingText(
                finding.severity(),
                texts.of("severity." + (judged.counts() ? finding.severity().letter() : "allowed")),
                texts.of("finding." + finding.code(), placeholders(finding, texts)),
                lines(finding, texts),
                judged.allowedBy().map(allowance -> allowed(allowance, texts)).orElse(""));
    }

    private static Map<String, String> placeholders(Finding finding, Texts texts) {
        Words words = new Words(texts);
        Map<String, String> known = new HashMap<>(new FactWords(texts).values(finding.facts()));
        known.put("name", Shown.text(finding.name()));
        known.put("host", finding.host().map(Object::toString).orElse("?"));
        known.put("path", Shown.text(finding.path()));
        known.put("page", finding.page());
        known.put("subject", words.subject(finding.subject()));
        known.put("journey", words.journey(finding.journey()));
        known.put("step", words.step(finding.step()));
        return known;
    }

    private static List<Line> lines(Finding finding, Texts texts) {
        Words words = new Words(texts);
        FactWords facts = new FactWords(texts);
        List<Line> lines = new ArrayList<>();
        boolean traffic = TRAFFIC.contains(finding.subject());
        finding.host()
                .ifPresent(host -> lines.add(
                        new Line(texts.of(traffic ? "line.address" : "line.host"), host(finding, host, words))));
        if (finding.host().isPresent() && !finding.path().equals("/")) {
            lines.add(new Line(texts.of("line.path"), Shown.text(finding.path())));
        }
        for (Fact fact : finding.facts()) {
            if (!fact.name().equals(DOMAIN)) {
                lines.add(new Line(facts.label(fact), facts.value(fact)));
            }
        }
        words.origin(finding.setBy())
                .ifPresent(origin ->
                        lines.add(new Line(texts.of(traffic ? "line.askedBy" : "line.setBy"), Shown.text(origin))));
        lines.add(new Line(texts.of("line.seen"), seen(finding, words, texts)));
        return lines;
    }

    /** A cookie's domain says more than its host: whether subdomains get it, too. A request goes to a path of a host. */
    private static String host(Finding finding, Host host, Words words) {
        String name = TRAFFIC.contains(finding.subject())
                ? host + Shown.text(finding.name())
                : finding.fact(DOMAIN).map(Shown::text).orElse(host.name());
        return finding.party()
                .map(party -> name + " (" + words.party(party) + ")")
                .orElse(name);
    }

    private static String seen(Finding finding, Words words, Texts texts) {
        return texts.of(
                finding.page().isEmpty() ? "line.seen.nowhere" : "line.seen.value",
                Map.of(
                        "step", words.step(finding.step()),
                        "page", Shown.text(finding.page()),
                        "journey", words.journey(finding.journey())));
    }

    private static String allowed(Allowance allowance, Texts texts) {
        return texts.of(
                "finding-allowed",
                Map.of(
                        "until", allowance.until().toString(),
                        "owner", allowance.owner(),
                        "reason", allowance.reason(),
                        "where", allowance.declaration().toString()));
    }
}
