package io.github.temoin.consent;

import io.github.temoin.audit.Asked;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.support.store.Namespace;

/**
 * One run of consent suites, from the first class that asks for a suite to the end of the plan. What stands in the way
 * of it (a mistake in a setting, no browser) is told to every class that asks.
 */
final class ConsentRun implements AutoCloseable {

    static final Namespace NAMESPACE = Namespace.create("io.github.temoin.consent");

    private final Asked asked;
    private final Supplier<RunSetup> setup;
    private final Thread onShutdown = new Thread(this::finish, "temoin-finish");
    private @Nullable OpenRun open;
    private @Nullable RuntimeException obstacle;

    ConsentRun(Asked asked, Supplier<RunSetup> setup) {
        this.asked = asked;
        this.setup = setup;
    }

    /** The run that a test belongs to. */
    static ConsentRun of(ExtensionContext context) {
        ConsentRun run = context.getStore(
                        ExtensionContext.StoreScope.LAUNCHER_SESSION,
                        ExtensionContext.Namespace.create("io.github.temoin.consent"))
                .get(ConsentRun.class, ConsentRun.class);
        if (run == null) {
            throw new IllegalStateException("no run was begun: is " + ConsentRunListener.class.getName()
                    + " registered as a LauncherSessionListener?");
        }
        return run;
    }

    boolean asksFor(String ruleId) {
        return asked.includes(ruleId);
    }

    List<SuiteUnderTest> suites() {
        return open().suites();
    }

    Ruling ruling(SuiteResult suite, RuleResult rule) {
        return open().ruling(suite, rule);
    }

    void describe(Ruling ruling, String group) {
        open().describe(ruling, group);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException shuttingDown) {
            return; // the hook does it
        }
        finish();
    }

    private synchronized OpenRun open() {
        if (obstacle != null) {
            throw obstacle;
        }
        OpenRun current = open;
        if (current == null) {
            try {
                current = new OpenRun(asked, setup.get());
            } catch (RuntimeException standingInTheWay) {
                obstacle = standingInTheWay;
                throw standingInTheWay;
            }
            open = current;
            Runtime.getRuntime().addShutdownHook(onShutdown);
        }
        return current;
    }

    private void finish() {
        OpenRun current = open;
        if (current != null) {
            current.close();
        }
    }
}
