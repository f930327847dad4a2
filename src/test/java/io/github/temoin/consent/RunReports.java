package io.github.temoin.consent;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.report.AllureReport;
import io.github.temoin.report.ConsoleReport;
import io.github.temoin.report.FindingsFile;
import io.github.temoin.report.RunFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people and machines read of a run. */
final class RunReports {

    private final Duration dwell;
    private final AllureReport allure;
    private final ConsoleReport console;
    private final FindingsFile findings;

    RunReports(RunSetup setup) {
        RunFacts facts = new RunFacts(
                Version.ofProgram(),
                Instant.now(),
                setup.settings().shown(),
                setup.selection().selected().stream()
                        .map(selected -> selected.suite().name())
                        .toList(),
                setup.selection().leftOut(),
                setup.places().report());
        this.dwell = setup.settings().dwell();
        this.allure = new AllureReport(
                setup.allure(),
                setup.places().allureResults(),
                facts,
                setup.settings().language());
        this.console = new ConsoleReport(setup.out(), facts, setup.settings().language());
        this.findings = new FindingsFile(setup.places().findings(), facts);
        findings.runStarted();
        allure.runStarted();
    }

    List<AuditListener> listeners() {
        return List.of(findings, allure, console);
    }

    void describe(Ruling ruling, String group) {
        allure.describe(ruling.suite(), ruling.rule(), group);
    }

    void finish() {
        allure.runFinished();
        console.runFinished(dwell, Instant.now());
    }
}
