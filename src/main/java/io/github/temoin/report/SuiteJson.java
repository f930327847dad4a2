package io.github.temoin.report;

import io.github.temoin.audit.JourneySummary;
import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Origin;
import io.github.temoin.report.text.FindingText;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.rule.Fact;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Reason;
import io.github.temoin.rule.Verdict;
import io.github.temoin.suite.Allowance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a suite, as the findings file says it. Its sentences are in English, whatever the report's language. */
final class SuiteJson {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Words WORDS = new Words(TEXTS);

    private SuiteJson() {}

    /** A suite that is under way: where a run is broken off, this is what is left of it. */
    static Map<String, Object> unfinished(SuiteRun run) {
        Map<String, Object> json = head(run, Verdict.INCONCLUSIVE);
        json.put("complete", false);
        json.put("reason", TEXTS.of("run.unfinished"));
        json.put("rules", List.of());
        json.put("journeys", List.of());
        return json;
    }

    static Map<String, Object> of(SuiteResult result) {
        Map<String, Object> json = head(result.run(), result.verdict());
        json.put("complete", result.complete());
        json.put("rules", result.rules().stream().map(SuiteJson::rule).toList());
        json.put("notAsked", result.notAsked());
        json.put("journeys", result.journeys().stream().map(SuiteJson::journey).toList());
        json.put(
                "notObserved", result.notObserved().stream().map(SuiteJson::gap).toList());
        json.put(
                "unusedAllowances",
                result.unused().stream().map(SuiteJson::unused).toList());
        json.put("browserWorkSeconds", result.browserWork().toMillis() / 1000.0);
        return json;
    }

    private static Map<String, Object> head(SuiteRun run, Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("suite", run.suite().name());
        json.put("digest", run.suite().digest());
        json.put("title", run.suite().title());
        json.put("portal", run.portal().toString());
        json.put("browser", run.browser());
        json.put("verdict", verdict.word());
        return json;
    }

    private static Map<String, Object> rule(RuleResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", result.rule().id());
        json.put("outcome", result.outcome().word());
        List<Reason> reasons = Stream.concat(result.inconclusive().stream(), result.notApplicable().stream())
                .toList();
        if (!reasons.isEmpty()) {
            json.put("reason", reasons.stream().map(WORDS::reason).distinct().collect(Collectors.joining(" ")));
            json.put("reasons", reasons.stream().map(SuiteJson::reason).toList());
        }
        json.put("findings", result.findings().stream().map(SuiteJson::finding).toList());
        return json;
    }

    private static Map<String, Object> reason(Reason reason) {
        return Map.of("code", reason.code(), "facts", facts(reason.facts()));
    }

    private static Map<String, Object> finding(JudgedFinding judged) {
        Finding finding = judged.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().letter());
        json.put("code", finding.code());
        json.put("text", FindingText.of(judged, TEXTS).headline());
        json.put("kind", finding.subject().word());
        json.put("name", finding.name());
        finding.host().ifPresent(host -> json.put("host", host.name()));
        json.put("path", finding.path());
        finding.party().ifPresent(party -> json.put("party", party.word()));
        json.put("declared", finding.declared());
        json.put("journey", finding.journey().word());
        json.put("moment", finding.step().word());
        json.put("page", finding.page());
        json.put("setBy", origin(finding.setBy()));
        json.put("allowed", !judged.counts());
        json.put("facts", facts(finding.facts()));
        return json;
    }

    private static Map<String, Object> origin(Origin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("how", origin.how().word());
        origin.address().ifPresent(address -> json.put("url", address.shown()));
        if (origin.line() > 0) {
            json.put("line", origin.line());
        }
        return json;
    }

    private static Map<String, String> facts(List<Fact> facts) {
        Map<String, String> json = new LinkedHashMap<>();
        facts.forEach(fact -> json.merge(fact.name(), fact.value(), (one, other) -> one + ", " + other));
        return json;
    }

    private static Map<String, Object> journey(JourneySummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("journey", summary.journey().word());
        json.put("choice", summary.choice().word());
        json.put("outcome", summary.interruption().isPresent() ? "inconclusive" : "done");
        summary.interruption().ifPresent(why -> json.put("reason", WORDS.interruption(why)));
        json.put("clicks", summary.clicks());
        json.put("controls", summary.controls());
        summary.record().ifPresent(location -> {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("kind", location.kind().word());
            record.put("name", location.name());
            summary.recordDays().ifPresent(days -> record.put("days", days));
            json.put("record", record);
        });
        json.put("pages", summary.pages());
        return json;
    }

    private static Map<String, Object> unused(Allowance allowance) {
        return Map.of(
                "rule", allowance.rule(),
                "declaredAt", allowance.declaration().toString(),
                "until", allowance.until().toString());
    }

    private static Map<String, Object> gap(Gap gap) {
        return Map.of("code", gap.code(), "text", WORDS.gap(gap));
    }
}
