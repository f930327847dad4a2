package io.github.temoin.report;

import io.github.temoin.audit.JourneySummary;
import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.LeftOut;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Fact;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Reason;
import io.github.temoin.rule.Subject;
import io.github.temoin.suite.Allowance;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import io.github.temoin.web.StorageKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Results made by hand, one of each outcome. */
final class SampleResults {

    private SampleResults() {}

    static RunFacts facts() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("temoin.portal", "live");
        settings.put("temoin.dwell", "10s");
        return new RunFacts(
                "1.0.0",
                Sample.START,
                settings,
                List.of("donnees.ville.example"),
                List.of(new LeftOut("embedded-statistics", "sans adresse propre")),
                Path.of("target/site/allure-maven-plugin/index.html"));
    }

    static SuiteResult suite(Locale language) {
        return suite(language, true);
    }

    /** As it is judged when the run is broken off. */
    static SuiteResult brokenOffRun(Locale language) {
        return suite(language, false);
    }

    private static SuiteResult suite(Locale language, boolean complete) {
        return new SuiteResult(
                run(language),
                List.of(violated(), inconclusive(), warned(), allowed(), holds(), notApplicable()),
                List.of(
                        summary(JourneyName.REFUSE, Choice.REFUSE_ALL, "Tout refuser"),
                        summary(JourneyName.ACCEPT, Choice.ACCEPT_ALL, "Accepter " + Sample.HOSTILE),
                        brokenOff()),
                List.of(allowance("before-6")),
                List.of(new Gap(FactKind.EXCHANGES, "frame-unheard", "https://cadre.example/", 1, true)),
                Duration.ofMillis(24_600),
                complete);
    }

    static SuiteRun run(Locale language) {
        return new SuiteRun(
                Sample.suite(language),
                Sample.PORTAL,
                Sample.suite(language).charterAt(Sample.HOST),
                "chromium 156.0.8078.79",
                "chromedriver 156.0.8078.79");
    }

    static RuleResult violated() {
        Finding cookie = finding(
                Severity.FAILURE,
                "undeclared-cookie",
                Subject.COOKIE,
                "_ga",
                new Host("ville.example"),
                Party.FIRST,
                Step.DWELL,
                new Fact("domain", ".ville.example"),
                new Fact("lifetime", "P400D"),
                new Fact("flags", "Secure SameSite=Lax"),
                new Fact("valueShape", "token(27)"),
                new Fact("sentTo", "donnees.ville.example"),
                new Fact("sinceArrival", "+1.8 s"),
                new Fact("sinceChoice", "-10.5 s"),
                new Fact("nearMiss", "_pk_id.* @ donnees.ville.example (suites/donnees.ville.example.yaml:27)"),
                new Fact("nearMissBecause", "look-alike"),
                new Fact("alsoOn", "accept /, first:/explore/ /explore/"));
        Finding hostile = finding(
                Severity.FAILURE,
                "undeclared-cookie",
                Subject.COOKIE,
                Sample.HOSTILE + "\u001b[31m\u202e",
                Sample.HOST,
                Party.FIRST,
                Step.PAGE);
        return result("before-1", Severity.FAILURE, Outcome.VIOLATED, List.of(hostile, cookie), List.of(), List.of());
    }

    static RuleResult inconclusive() {
        return result(
                "banner-1",
                Severity.FAILURE,
                Outcome.INCONCLUSIVE,
                List.of(),
                List.of(Reason.of(
                        "not-arrived",
                        "journey",
                        "first:/explore/",
                        "page",
                        "/explore/",
                        "obstacle",
                        "BOT_WALL",
                        "detail",
                        "403 " + Sample.HOSTILE)),
                List.of());
    }

    static RuleResult warned() {
        Finding request = finding(
                Severity.WARNING,
                "unlisted-host-called",
                Subject.REQUEST,
                "/<b>inter</b>.woff2",
                new Host("fonts.example"),
                Party.THIRD,
                Step.DWELL,
                new Fact("destination", "font"));
        return result("before-5", Severity.FAILURE, Outcome.WARNED, List.of(request), List.of(), List.of());
    }

    static RuleResult allowed() {
        Finding finding = violated().findings().get(1).finding();
        return new RuleResult(
                new SampleRule("refuse-1", Severity.FAILURE),
                Outcome.NOTED,
                List.of(new JudgedFinding(finding, Optional.of(allowance("refuse-1")))),
                List.of(),
                List.of(),
                List.of(JourneyName.REFUSE));
    }

    private static Allowance allowance(String rule) {
        return new Allowance(
                rule,
                Optional.of(new NamePattern("_ga")),
                Optional.empty(),
                "Le prestataire corrige en janvier",
                "Service numérique",
                LocalDate.parse("2027-01-31"),
                new Declaration("suites/donnees.ville.example.yaml", 51));
    }

    private static RuleResult holds() {
        return result("banner-2", Severity.FAILURE, Outcome.HOLDS, List.of(), List.of(), List.of());
    }

    static RuleResult notApplicable() {
        return result(
                "custom-statistics",
                Severity.FAILURE,
                Outcome.NOT_APPLICABLE,
                List.of(),
                List.of(),
                List.of(Reason.of("nothing-optional")));
    }

    private static RuleResult result(
            String id,
            Severity severity,
            Outcome outcome,
            List<Finding> findings,
            List<Reason> inconclusive,
            List<Reason> notApplicable) {
        return new RuleResult(
                new SampleRule(id, severity),
                outcome,
                findings.stream()
                        .map(finding -> new JudgedFinding(finding, Optional.empty()))
                        .toList(),
                inconclusive,
                notApplicable,
                List.of(JourneyName.REFUSE, JourneyName.ACCEPT, JourneyName.first("/explore/")));
    }

    private static Finding finding(
            Severity severity,
            String code,
            Subject subject,
            String name,
            Host host,
            Party party,
            Step step,
            Fact... facts) {
        return new Finding(
                severity,
                code,
                subject,
                name,
                Optional.of(host),
                "/",
                Optional.of(party),
                false,
                JourneyName.REFUSE,
                step,
                "/",
                Origin.script(Sample.address(Sample.STATS, "/gtag.js"), 12, 4),
                List.of(facts));
    }

    private static JourneySummary summary(JourneyName journey, Choice choice, String label) {
        return new JourneySummary(
                journey,
                choice,
                Optional.empty(),
                1,
                List.of(label),
                Optional.of(new RecordLocation(StorageKind.COOKIE, "cookies_preferences")),
                OptionalLong.of(182),
                List.of("/", "/explore/"));
    }

    private static JourneySummary brokenOff() {
        return new JourneySummary(
                JourneyName.first("/explore/"),
                Choice.UNTOUCHED,
                Optional.of(new Interruption(Step.DWELL, "not-arrived", "BOT_WALL 403")),
                0,
                List.of(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of("/explore/"));
    }
}
