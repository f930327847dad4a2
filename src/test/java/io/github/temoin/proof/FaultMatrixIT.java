package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.temoin.consent.LaunchedTest;
import io.github.temoin.consent.LaunchedTest.Status;
import io.github.temoin.portal.Fault;
import io.github.temoin.portal.FaultNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fault of the embedded portal is caught by the rule meant for it, and by no unrelated rule. Warnings fail here. As
 * a rule, one fault of each rule is tried, and held against that rule and all that read the same visits; with
 * {@code -Dfull}, every fault is held against every rule.
 * {@code -Dfault=…} names the faults to try, where not all are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixIT {

    private static final boolean FULL = System.getProperty("full") != null;

    /** Of the faults that are meant for one rule, how many are tried without {@code -Dfull}: the first that are listed. */
    private static final int OF_ONE_RULE = 1;

    private static final Set<Fault> NAMED = FaultNames.parse(System.getProperty("fault", ""));

    /** Whatever is unusual, or in the way, is met by those who do nothing, refuse or accept. */
    private static final Set<String> MET_BY = Set.of("banner-1", "refuse-1", "accept-1");

    private static final Path SUITES = Path.of("suites");

    /** Those that a few visitors would not show: a portal that cannot be observed, and one that heeds who looks. */
    private static final Set<Fault> MET_BY_ALL = EnumSet.of(Fault.FORBIDDEN, Fault.HIDDEN_FROM_WEBDRIVER);

    /** The richest first. */
    private static final List<Path> PORTALS = List.of(
            SUITES.resolve("embedded-statistics.yaml"),
            SUITES.resolve("data.metropole-rouen-normandie.fr.yaml"),
            Path.of("src/test/resources/io/github/temoin/portal/suites/embedded-exempt.yaml"));

    private static final Duration MARGIN = Duration.ofMillis(1_500);

    /** Visitors wait most of the time: while those of one run do, those of another are on their way. */
    private static final int AT_ONCE = 2;

    private final Map<Fault, List<LaunchedTest>> seen = new EnumMap<>(Fault.class);
    private final Map<Fault, Future<List<LaunchedTest>>> withFault = new EnumMap<>(Fault.class);
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
    private Future<List<LaunchedTest>> withoutFault;
    private NestedRuns runs;

    static Set<Fault> faults() {
        if (!NAMED.isEmpty()) {
            return NAMED;
        }
        return FULL ? EnumSet.allOf(Fault.class) : spread();
    }

    /** Some of each rule, and all that are meant for none. */
    private static Set<Fault> spread() {
        Map<String, Integer> ofRule = new HashMap<>();
        return EnumSet.allOf(Fault.class).stream()
                .filter(fault -> fault.rule()
                        .map(rule -> ofRule.merge(rule, 1, Integer::sum) <= OF_ONE_RULE)
                        .orElse(true))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
    }

    @BeforeAll
    void startRuns() {
        runs = new NestedRuns();
        Map<String, String> settings = FULL
                ? Map.of("temoin.strict", "true")
                : Map.of("temoin.strict", "true", "temoin.suite", nameOf(PORTALS.get(0)));
        withoutFault = executor.submit(() -> runs.run("no-fault", settings, Set.of()));
        for (Fault fault : faults()) {
            withFault.put(fault, executor.submit(() -> run(fault)));
        }
    }

    @AfterAll
    void printMatrix() {
        executor.shutdownNow();
        runs.close();
        seen.forEach((fault, tests) -> System.out.printf(
                "%-44s %-8s failed %-60s broken %s%n",
                fault.id(), fault.rule().orElse("-"), rules(tests, Status.FAILED), rules(tests, Status.BROKEN)));
    }

    @Test
    void withoutAFaultEveryRuleHolds() throws Exception {
        List<LaunchedTest> tests = withoutFault.get();

        assertThat(tests).filteredOn(test -> test.status() == Status.PASSED).hasSizeGreaterThan(30);
        assertThat(tests).filteredOn(test -> test.status() == Status.FAILED).isEmpty();
        assertThat(tests).filteredOn(test -> test.status() == Status.BROKEN).isEmpty();
    }

    /** Of the portals that ship, none measures its audience without consent. */
    @Test
    void withoutAFaultExemptMeasurementIsInOrder() {
        Path exempt = PORTALS.get(PORTALS.size() - 1);

        List<LaunchedTest> tests = runs.runWithinReach(
                Set.of("audience-1", "cookie-1", "charter-2"),
                "no-fault-exempt",
                Map.of("temoin.suites", exempt.getParent().toString(), "temoin.strict", "true"),
                Set.of());

        assertThat(rules(tests, Status.PASSED)).contains("audience-1", "cookie-1", "charter-2");
        assertThat(rules(tests, Status.FAILED)).isEmpty();
        assertThat(rules(tests, Status.BROKEN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsCaughtByTheRuleMeantForIt(Fault fault) throws Exception {
        List<LaunchedTest> tests = withFault.get(fault).get();
        seen.put(fault, tests);

        switch (fault.kind()) {
            case BREACH -> {
                assertThat(rules(tests, Status.FAILED)).isEqualTo(expected(fault, tests));
                assertThat(rules(tests, Status.BROKEN)).isEqualTo(known(fault.blinds(), tests));
            }
            case REMARK -> {
                assertThat(rules(tests, Status.FAILED)).isEmpty();
                assertThat(rules(tests, Status.BROKEN)).isEmpty();
                assertThat(outcome(fault)).isEqualTo("noted");
            }
            case TROUBLE -> {
                assertThat(rules(tests, Status.PASSED)).isEmpty();
                assertThat(rules(tests, Status.FAILED)).isEmpty();
                assertThat(rules(tests, Status.BROKEN)).isNotEmpty();
            }
            case QUIRK -> {
                assertThat(rules(tests, Status.FAILED)).isEmpty();
                assertThat(rules(tests, Status.BROKEN)).isEmpty();
                assertThat(rules(tests, Status.PASSED)).isNotEmpty();
            }
        }
    }

    /** A test passes with a note as without one: the findings file tells. */
    private static String outcome(Fault fault) throws IOException {
        JsonNode suites = new JsonMapper()
                .readTree(NestedRuns.folder(fault.id()).resolve("findings.json").toFile())
                .get("suites");
        return StreamSupport.stream(suites.get(0).get("rules").spliterator(), false)
                .filter(rule -> rule.get("id").asText().equals(fault.rule().orElseThrow()))
                .findFirst()
                .orElseThrow()
                .get("outcome")
                .asText();
    }

    private List<LaunchedTest> run(Fault fault) {
        Path suite = PORTALS.stream().filter(fault::appliesTo).findFirst().orElseThrow();
        if (FULL || MET_BY_ALL.contains(fault)) {
            return runs.run(fault.id(), settings(fault, suite), Set.of(fault));
        }
        Set<String> rules = fault.rule().map(Set::of).orElse(MET_BY);
        return runs.runWithinReach(rules, fault.id(), settings(fault, suite), Set.of(fault));
    }

    private static Map<String, String> settings(Fault fault, Path suite) {
        Duration needed = fault.lateness().isZero()
                ? NestedRuns.SHORT_DWELL
                : fault.lateness().plus(MARGIN);
        return Map.of(
                "temoin.suites",
                suite.getParent().toString(),
                "temoin.suite",
                nameOf(suite),
                "temoin.strict",
                "true",
                "temoin.dwell",
                needed.toMillis() + "ms");
    }

    private static String nameOf(Path suite) {
        return suite.getFileName().toString().replace(".yaml", "");
    }

    private static SortedSet<String> expected(Fault fault, List<LaunchedTest> tests) {
        return known(
                Stream.of(fault.rule().stream(), fault.alsoBreaks().stream(), fault.alsoWarns().stream())
                        .flatMap(rules -> rules)
                        .collect(Collectors.toSet()),
                tests);
    }

    /** Rules that the suite has a test for. */
    private static SortedSet<String> known(Set<String> rules, List<LaunchedTest> tests) {
        return tests.stream()
                .map(LaunchedTest::rule)
                .filter(rules::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> rules(List<LaunchedTest> tests, Status status) {
        return tests.stream()
                .filter(test -> test.status() == status)
                .map(LaunchedTest::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
