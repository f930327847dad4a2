package io.github.temoin.consent;

import io.github.temoin.audit.Asked;
import io.github.temoin.audit.Audit;
import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SelectedSuite;
import io.github.temoin.audit.SuiteAudit;
import io.github.temoin.audit.SuiteOutcome;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.journey.Credentials;
import io.github.temoin.suite.Suite;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run whose browsers, portals and reports are open. */
final class OpenRun implements AutoCloseable {

    private final RunSetup setup;
    private final RunReports reports;
    private final Portals portals;
    private final Browsers browsers;
    private final Audit audit;
    private final List<SuiteUnderTest> suites = new ArrayList<>();
    private volatile @Nullable SuiteAudit underWay;
    private volatile boolean closed;

    OpenRun(Asked asked, RunSetup setup) {
        this.setup = setup;
        this.portals = new Portals(setup.faults());
        this.reports = new RunReports(setup);
        this.browsers = setup.browsers().orElseGet(() -> Browsers.start(setup.settings(), firstSuite(setup)));
        this.audit = new Audit(
                browsers,
                setup.settings(),
                asked,
                AuditListener.all(reports.listeners()),
                Clock.system(ZoneId.systemDefault()));
        setup.selection().selected().forEach(selected -> {
            Memo<SuiteOutcome> outcome = new Memo<>(() -> run(selected));
            suites.add(new SuiteUnderTest(selected.suite(), outcome));
        });
    }

    List<SuiteUnderTest> suites() {
        return List.copyOf(suites);
    }

    Ruling ruling(SuiteResult suite, RuleResult rule) {
        return new Ruling(
                suite, rule, languageOf(suite.run().suite()), setup.settings().strict());
    }

    void describe(Ruling ruling, String group) {
        reports.describe(ruling, group);
    }

    /** Ends the run: a suite under way is judged by what has come back so far, so that nothing gathered is lost. */
    @Override
    public void close() {
        closed = true;
        SuiteAudit cutShort = underWay;
        try (portals) {
            if (cutShort != null) {
                cutShort.breakOff();
            }
            reports.finish();
        } finally {
            if (setup.browsers().isEmpty()) {
                browsers.close();
            }
        }
    }

    private SuiteOutcome run(SelectedSuite selected) {
        Optional<Credentials> account = portals.accountOf(selected).or(setup.settings()::signIn);
        SuiteAudit begun = audit.of(selected.suite(), portals.addressOf(selected), account);
        underWay = begun;
        if (closed) {
            // On Ctrl-C the tests go on while the browsers end: what is seen without them must not count as a whole
            // run.
            throw new IllegalStateException("the run has ended");
        }
        SuiteOutcome outcome = begun.run();
        underWay = null;
        return outcome;
    }

    private static Optional<Suite> firstSuite(RunSetup setup) {
        return setup.selection().selected().stream().map(SelectedSuite::suite).findFirst();
    }

    private Locale languageOf(Suite suite) {
        return setup.settings().language().orElse(suite.language());
    }
}
