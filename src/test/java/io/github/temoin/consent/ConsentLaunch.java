package io.github.temoin.consent;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

/** Runs consent suites from a program, in a launch of its own: how the harness tests itself. */
public final class ConsentLaunch {

    private static final List<Class<?>> ALL = List.of(
            BeforeConsentIT.class,
            BannerIT.class,
            RefusalIT.class,
            AcceptanceIT.class,
            CustomChoiceIT.class,
            PersistenceIT.class,
            WithdrawalIT.class,
            CookieAttributesIT.class,
            PurposesIT.class,
            PublishedCharterIT.class);

    private ConsentLaunch() {}

    /** Runs all consent suites, and tells of each test what became of it; not of those whose rule is not judged. */
    public static List<LaunchedTest> runAll(RunSetup setup) {
        return run(setup, ALL);
    }

    /** As above, of some classes. */
    public static List<LaunchedTest> run(RunSetup setup, List<Class<?>> classes) {
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        Collector collector = new Collector(setup.only());
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            session.getStore().put(ConsentRun.NAMESPACE, RunSetup.class, setup);
            List<TestExecutionListener> listeners = new ArrayList<>(setup.listeners());
            listeners.add(collector);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(classes.stream()
                                            .map(type -> selectClass(type))
                                            .toList())
                                    .build(),
                            listeners.toArray(TestExecutionListener[]::new));
        }
        return List.copyOf(collector.tests);
    }

    private static final class Collector implements TestExecutionListener {

        private final Optional<Set<String>> judged;
        private final List<LaunchedTest> tests = Collections.synchronizedList(new ArrayList<>());

        Collector(Optional<Set<String>> judged) {
            this.judged = judged;
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            if (test.isTest()
                    && judged.map(rules -> rules.contains(ruleOf(test))).orElse(true)) {
                tests.add(launched(test, LaunchedTest.Status.SKIPPED, reason));
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Throwable thrown = result.getThrowable().orElse(null);
            String message = thrown == null ? "" : String.valueOf(thrown.getMessage());
            if (test.isTest() || thrown != null) {
                tests.add(launched(test, statusOf(thrown), message));
            }
        }

        private static LaunchedTest.Status statusOf(Throwable thrown) {
            if (thrown == null) {
                return LaunchedTest.Status.PASSED;
            }
            if (thrown instanceof TestAbortedException) {
                return LaunchedTest.Status.SKIPPED;
            }
            return thrown instanceof AssertionError ? LaunchedTest.Status.FAILED : LaunchedTest.Status.BROKEN;
        }

        private static LaunchedTest launched(TestIdentifier test, LaunchedTest.Status status, String message) {
            return new LaunchedTest(ruleOf(test), suiteOf(test), status, message);
        }

        /** The rule that the test takes a ruling of; for one category of several, the display name says it. */
        private static String ruleOf(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> ((MethodSource) source).getJavaMethod())
                    .flatMap(method -> AskedByPlan.ruleOf(method))
                    .orElse(test.getDisplayName());
        }

        private static String suiteOf(TestIdentifier test) {
            return test.getUniqueIdObject().toString();
        }
    }
}
