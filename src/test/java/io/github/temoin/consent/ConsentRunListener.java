package io.github.temoin.consent;

import io.github.temoin.audit.Asked;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Begins a run when a plan with consent suites is about to be executed, and ends it with the plan. */
public final class ConsentRunListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new OfPlan(session.getStore()));
    }

    private record OfPlan(NamespacedHierarchicalStore<Namespace> store) implements TestExecutionListener {

        @Override
        public void testPlanExecutionStarted(TestPlan plan) {
            Asked asked = AskedByPlan.read(plan);
            if (!asked.rules().isEmpty() || !asked.journeys().isEmpty()) {
                RunSetup setup = store.get(ConsentRun.NAMESPACE, RunSetup.class, RunSetup.class);
                store.put(
                        ConsentRun.NAMESPACE,
                        ConsentRun.class,
                        setup == null
                                ? new ConsentRun(asked, () -> RunSetup.of(plan.getConfigurationParameters()))
                                : new ConsentRun(setup.only().map(asked::only).orElse(asked), () -> setup));
            }
        }

        @Override
        public void testPlanExecutionFinished(TestPlan plan) {
            if (store.remove(ConsentRun.NAMESPACE, ConsentRun.class) instanceof ConsentRun run) {
                run.close();
            }
        }
    }
}
