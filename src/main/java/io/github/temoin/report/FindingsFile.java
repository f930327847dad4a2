package io.github.temoin.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.audit.SuiteRun;
import io.github.temoin.evidence.Visits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's view of a run, in JSON by the schema {@code findings.schema.json}. It is written when a run begins and
 * anew after each suite: a run that is broken off leaves what was known by then, is marked as not complete, and says of
 * what was not judged that it is inconclusive.
 */
public final class FindingsFile implements AuditListener {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final RunFacts run;
    private final Map<SuiteRun, Map<String, Object>> suites = new LinkedHashMap<>();
    private final Map<SuiteRun, SuiteResult> judged = new LinkedHashMap<>();

    /** @param file is replaced as a whole, never written in part; its folder is made */
    public FindingsFile(Path file, RunFacts run) {
        this.file = file;
        this.run = run;
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }

    /** Write the file with no suite in it yet. */
    public synchronized void runStarted() {
        write();
    }

    @Override
    public synchronized void suiteStarted(SuiteRun suite, int journeys) {
        suites.put(suite, SuiteJson.unfinished(suite));
        write();
    }

    @Override
    public synchronized void suiteJudged(SuiteResult result, Visits visits) {
        suites.put(result.run(), SuiteJson.of(result));
        judged.put(result.run(), result);
        write();
    }

    private void write() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("temoin", run.version());
        content.put("complete", run.isComplete(judged.values()));
        content.put("started", run.started().toString());
        content.put("settings", run.settings());
        content.put(
                "leftOut",
                run.leftOut().stream()
                        .map(suite -> Map.of("suite", suite.suite(), "reason", suite.reason()))
                        .toList());
        content.put("suites", List.copyOf(suites.values()));
        try {
            replace(JSON.writeValueAsBytes(content));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private void replace(byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, file.getFileName().toString(), ".next");
        try {
            Files.write(next, content);
            move(next);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void move(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
