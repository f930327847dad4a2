package io.github.temoin.proof;

import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.Settings;
import io.github.temoin.audit.SettingsReader;
import io.github.temoin.audit.SuiteSelection;
import io.github.temoin.charter.Charter;
import io.github.temoin.consent.ConsentLaunch;
import io.github.temoin.consent.LaunchedTest;
import io.github.temoin.consent.Places;
import io.github.temoin.consent.RunSetup;
import io.github.temoin.journey.Credentials;
import io.github.temoin.portal.Fault;
import io.github.temoin.web.Host;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.junitplatform.AllureJunitPlatform;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs consent suites inside a test, with browsers that all of them share, into a folder of their own. */
final class NestedRuns implements AutoCloseable {

    /** Where no fault acts late, nothing needs the ten seconds of a real run. */
    static final Duration SHORT_DWELL = Duration.ofMillis(1_500);

    private static final Path FOLDER = Path.of("target/self-test");

    private final Browsers browsers = Browsers.start(settings(Map.of()));
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    /** Runs all consent suites and tells what became of each test. */
    List<LaunchedTest> run(String name, Map<String, String> settings, Set<Fault> faults) {
        return ConsentLaunch.runAll(setup(name, settings(settings), faults));
    }

    /** As above, with someone who signs in. */
    List<LaunchedTest> run(String name, Map<String, String> settings, Credentials account) {
        return ConsentLaunch.runAll(setup(name, settings(settings).withSignIn(account), Set.of()));
    }

    /** Runs some classes and tells what became of each test. */
    List<LaunchedTest> run(String name, Map<String, String> settings, Set<Fault> faults, List<Class<?>> classes) {
        return ConsentLaunch.run(setup(name, settings(settings), faults), classes);
    }

    /**
     * Judges some rules of one suite, and whatever else can be judged of the visits which these read; tells what became
     * of each test.
     */
    List<LaunchedTest> runWithinReach(Set<String> rules, String name, Map<String, String> settings, Set<Fault> faults) {
        RunSetup setup = setup(name, settings(settings), faults);
        Charter charter = setup.selection().selected().get(0).suite().charterAt(new Host("portal.localhost"));
        return ConsentLaunch.runAll(setup.judgingOnly(Reach.of(charter, rules)));
    }

    /** Where a run of that name writes. */
    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /** What the runs have said on the console. */
    String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browsers.close();
    }

    private RunSetup setup(String name, Settings settings, Set<Fault> faults) {
        Path folder = folder(name);
        Path results = folder.resolve("allure-results");
        AllureLifecycle allure = new AllureLifecycle(new FileSystemResultsWriter(results));
        return new RunSetup(
                settings,
                SuiteSelection.of(settings),
                faults,
                allure,
                new Places(results, folder.resolve("findings.json"), folder.resolve("report.html")),
                new PrintStream(console, true, StandardCharsets.UTF_8),
                Optional.of(browsers),
                Optional.empty(),
                List.of(new AllureJunitPlatform(allure)));
    }

    private static Settings settings(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of("temoin.dwell", SHORT_DWELL.toMillis() + "ms"));
        all.putAll(given);
        return SettingsReader.read(name -> Optional.ofNullable(all.get(name)));
    }
}
