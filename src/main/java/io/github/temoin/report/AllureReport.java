package io.github.temoin.report;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.report.page.EvidencePages;
import io.github.temoin.report.text.RuleText;
import io.github.temoin.report.text.Texts;
import io.github.temoin.rule.Outcome;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Writes the evidence of a run where Allure finds it; each journey once, shared by all tests that read it. */
public final class AllureReport implements AuditListener {

    /** The rule on how the controls are drawn, whatever it comes to. */
    private static final String ON_LOOKS = "banner-3";

    private final AllureLifecycle allure;
    private final AllureFiles files;
    private final RunFacts run;
    private final Optional<Locale> language;
    private final List<SuiteResult> judged = new CopyOnWriteArrayList<>();
    private final Map<SuiteRun, Evidence> evidence = new ConcurrentHashMap<>();

    /**
     * @param results the results directory of Allure
     * @param language of the report; empty for each suite's own
     */
    public AllureReport(AllureLifecycle allure, Path results, RunFacts run, Optional<Locale> language) {
        this.allure = allure;
        this.files = new AllureFiles(results);
        this.run = run;
        this.language = language;
    }

    /** The attachments of a suite that are written once. */
    private record Evidence(List<JourneyStep> journeys, String overview, Optional<String> controls) {}

    /** Write the pages of a suite: all that the report will hold of its visits. */
    @Override
    public void suiteJudged(SuiteResult result, Visits visits) {
        Texts texts = texts(result.run());
        EvidencePages pages = new EvidencePages(texts);
        List<JourneyStep> journeys = new ArrayList<>();
        for (Visit visit : visits.all()) {
            journeys.add(JourneyStep.of(visit, files.attachment(pages.journey(result, visit)), texts));
        }
        Optional<String> controls = result.rules().stream().anyMatch(AllureReport::isOnLooks)
                ? pages.controls(result, visits).map(files::attachment)
                : Optional.empty();
        evidence.put(
                result.run(), new Evidence(List.copyOf(journeys), files.attachment(pages.overview(result)), controls));
        judged.add(result);
        writeRun();
    }

    /**
     * Tell the running test of Allure what it is about: name, labels, links, parameters, history, steps and attachments.
     * Call it from the test, before it throws.
     *
     * @param group that the rule belongs to: a word that has a text ({@code before-consent}), else as it is to be shown
     */
    public void describe(SuiteResult suite, RuleResult result, String group) {
        Texts texts = texts(suite.run());
        String feature =
                texts.find("group." + (group.isBlank() ? "other" : group)).orElse(group);
        EvidencePages pages = new EvidencePages(texts);
        TestLabels labels = new TestLabels(suite.run(), run.severalBrowsers());
        RuleText rule = RuleText.of(result.rule(), texts);
        List<Attachment> attachments = attachments(suite, result, texts, pages);
        String description = pages.description(suite, result);
        allure.updateTestCase(test -> {
            test.setName(rule.name())
                    .setDescription(null)
                    .setDescriptionHtml(description)
                    .setHistoryId(labels.historyId(result))
                    .setTestCaseId(labels.testCaseId(result))
                    .setLabels(labels.replacing(test.getLabels(), result, feature));
            test.getLinks().addAll(links(rule));
            test.getAttachments().addAll(attachments);
            test.getSteps().addAll(steps(suite, result));
            setParameters(test, suite.run(), result, texts);
            passedWithWord(suite, result, texts).ifPresent(test::setStatusDetails);
        });
    }

    /** Write the first page of a run that has judged nothing yet: where it is broken off, that is what is left of it. */
    public void runStarted() {
        writeRun();
    }

    /** Write what Allure shows of the run as a whole. */
    public void runFinished() {
        writeRun();
    }

    private void writeRun() {
        Texts texts = judged.isEmpty()
                ? Texts.in(language.orElse(Locale.ENGLISH))
                : texts(judged.get(0).run());
        RunPage page = new RunPage(run, judged, texts);
        files.properties("environment.properties", page.environment());
        files.json("categories.json", page.categories());
        files.json("executor.json", Executor.of(System.getenv(), run.version(), texts.of("run.title")));
    }

    private Texts texts(SuiteRun suite) {
        return Texts.in(language.orElse(suite.suite().language()));
    }

    private List<Attachment> attachments(SuiteResult suite, RuleResult result, Texts texts, EvidencePages pages) {
        List<Attachment> attachments = new ArrayList<>();
        if (!result.findings().isEmpty() || !result.inconclusive().isEmpty()) {
            String name = result.outcome() == Outcome.WARNED ? "run.warnings" : "run.findings";
            attachments.add(page(texts.of(name), files.attachment(pages.findings(suite, result))));
        }
        Optional.ofNullable(evidence.get(suite.run()))
                .filter(known -> isOnLooks(result))
                .flatMap(Evidence::controls)
                .ifPresent(source -> attachments.add(page(texts.of("page.controls-title"), source)));
        Optional.ofNullable(evidence.get(suite.run()))
                .ifPresent(known -> attachments.add(page(texts.of("run.overview"), known.overview())));
        return attachments;
    }

    private static boolean isOnLooks(RuleResult result) {
        return result.rule().id().equals(ON_LOOKS);
    }

    /** The journeys that the rule reads; those that it speaks against come first. */
    private List<StepResult> steps(SuiteResult suite, RuleResult result) {
        Set<JourneyName> against = result.findings().stream()
                .filter(JudgedFinding::counts)
                .map(judgedFinding -> judgedFinding.finding().journey())
                .collect(Collectors.toSet());
        boolean fails = result.outcome() == Outcome.VIOLATED;
        return Optional.ofNullable(evidence.get(suite.run())).map(Evidence::journeys).orElse(List.of()).stream()
                .filter(step -> result.journeys().contains(step.journey()))
                .sorted(Comparator.comparing((JourneyStep step) -> !against.contains(step.journey())))
                .map(step -> step.copy(fails && against.contains(step.journey())))
                .toList();
    }

    /** A test that passes says nothing by itself; with a warning or a note it must. */
    private static Optional<StatusDetails> passedWithWord(SuiteResult suite, RuleResult result, Texts texts) {
        boolean hasWord = result.outcome() == Outcome.WARNED || result.outcome() == Outcome.NOTED;
        return hasWord
                ? Optional.of(new StatusDetails().setMessage(FailureMessage.of(suite, result, texts.language())))
                : Optional.empty();
    }

    private static List<Link> links(RuleText rule) {
        return rule.bases().stream()
                .filter(basis -> !basis.url().isEmpty())
                .map(basis ->
                        new Link().setName(basis.citation()).setUrl(basis.url()).setType("custom"))
                .toList();
    }

    private static void setParameters(TestResult test, SuiteRun run, RuleResult result, Texts texts) {
        test.getParameters().removeIf(parameter -> parameter.getMode() != Parameter.Mode.HIDDEN);
        test.getParameters()
                .add(parameter(texts.of("message.rule"), result.rule().id()));
        test.getParameters().add(parameter(texts.of("run.portal"), run.portal().toString()));
        test.getParameters().add(parameter(texts.of("run.browser"), run.browser()));
    }

    private static Parameter parameter(String name, String value) {
        return new Parameter().setName(name).setValue(value);
    }

    private static Attachment page(String name, String source) {
        return new Attachment().setName(name).setSource(source).setType("text/html");
    }
}
