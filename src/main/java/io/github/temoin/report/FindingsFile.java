package io.github.temoin.report;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.Visits;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's view of a run, written anew after each suite: a run that is broken off leaves what was known by then.
 */
public final class FindingsFile implements AuditListener {

    private static final Logger LOG = LoggerFactory.getLogger(FindingsFile.class);

    private final Path file;
    private final RunFacts run;

    /** @param file is replaced as a whole, never written in part */
    public FindingsFile(Path file, RunFacts run) {
        this.file = file;
        this.run = run;
    }

    @Override
    public void suiteStarted(SuiteRun suite, int journeys) {}

    @Override
    public void suiteJudged(SuiteResult result, Visits visits) {
        LOG.debug("{} of the run begun at {}", result.run().suite().name(), run.started());
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }
}
