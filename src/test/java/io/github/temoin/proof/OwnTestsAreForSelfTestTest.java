package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class OwnTestsAreForSelfTestTest {

    @Test
    void aRunThatChecksPortalsCannotRunThem() {
        assertThat(discovered(new OwnTestsAreForSelfTest(true)))
                .contains("io.github.temoin.consent.RefusalIT")
                .noneMatch(name -> name.startsWith("io.github.temoin.proof."));
    }

    @Test
    void theSelfTestRunsThem() {
        assertThat(discovered(new OwnTestsAreForSelfTest(false))).contains("io.github.temoin.proof.LabIT");
    }

    @Test
    void junitFindsTheFilterByItself() {
        assertThat(ServiceLoader.load(PostDiscoveryFilter.class))
                .hasAtLeastOneElementOfType(OwnTestsAreForSelfTest.class);
    }

    private static List<String> discovered(PostDiscoveryFilter filter) {
        LauncherConfig alone = LauncherConfig.builder()
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest all = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("io.github.temoin.consent"), selectPackage("io.github.temoin.proof"))
                .filters(filter)
                .build();
        TestPlan plan = LauncherFactory.create(alone).discover(all);
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .distinct()
                .toList();
    }
}
