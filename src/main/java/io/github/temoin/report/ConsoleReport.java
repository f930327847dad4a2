package io.github.temoin.report;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.Visits;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** Tells on the console how a run goes: a line a finished journey and rule, a summary at the end. */
public final class ConsoleReport implements AuditListener {

    private final PrintStream out;
    private final RunFacts run;
    private final Optional<Locale> language;

    /** @param language of the lines; empty for each suite's own */
    public ConsoleReport(PrintStream out, RunFacts run, Optional<Locale> language) {
        this.out = out;
        this.run = run;
        this.language = language;
    }

    /** A suite's visitors are about to set out. */
    @Override
    public void suiteStarted(SuiteRun suite, int journeys) {
        out.println(suite.suite().title() + " " + language);
    }

    /** Print a line a rule. */
    @Override
    public void suiteJudged(SuiteResult result, Visits visits) {
        out.println(result.run().suite().name());
    }

    /** Print the summary of the run. */
    public void runFinished() {
        out.println(run.report());
    }
}
