package io.github.temoin.proof;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves the harness's own browser tests out of a run that checks portals, whatever {@code -Dit.test} names: they would use
 * its settings, and their results would stand among those of the portals. Where Maven does not say what the run is for, as
 * in an editor, they run.
 */
public final class OwnTestsAreForSelfTest implements PostDiscoveryFilter {

    static final String SELF_TEST = "self-test";

    private static final String OWN = OwnTestsAreForSelfTest.class.getPackageName() + ".";
    private static final String WHY =
            "Témoin's own browser tests are left out of this run: mvn verify -Pself-test runs them";

    private final boolean leftOut;
    private final AtomicBoolean said = new AtomicBoolean();

    /** As Maven says. */
    public OwnTestsAreForSelfTest() {
        this("false".equals(System.getProperty(SELF_TEST)));
    }

    OwnTestsAreForSelfTest(boolean leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!leftOut || !isOwn(test)) {
            return FilterResult.included("not kept for -Pself-test");
        }
        if (said.compareAndSet(false, true)) {
            System.out.println(WHY);
        }
        return FilterResult.excluded(WHY);
    }

    private static boolean isOwn(TestDescriptor test) {
        TestSource source = test.getSource().orElse(null);
        return (source instanceof MethodSource method && method.getClassName().startsWith(OWN))
                || (source instanceof ClassSource type && type.getClassName().startsWith(OWN));
    }
}
