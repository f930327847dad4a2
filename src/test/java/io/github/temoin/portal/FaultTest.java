package io.github.temoin.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.site.PortalSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {
    private static final Path ROUEN = Path.of("suites/data.metropole-rouen-normandie.fr.yaml");
    private static final Path STATISTICS = Path.of("suites/embedded-statistics.yaml");
    private static final Path EXEMPT =
            Path.of("src/test/resources/io/github/temoin/portal/suites/embedded-exempt.yaml");
    private static final Path SCRIPTS = Path.of("src/test/resources/io/github/temoin/portal/static/faults");

    private final FaultHooks hooks = new FaultHooks(PortalSuite.read(STATISTICS), new Secrets());

    @Test
    void faultsAreAskedForByNameWithCommasBetween() {
        assertThat(FaultNames.parse("scroll-is-consent, forbidden,"))
                .containsExactlyInAnyOrder(Fault.SCROLL_IS_CONSENT, Fault.FORBIDDEN);
        assertThat(FaultNames.parse("")).isEmpty();
    }

    @Test
    void anUnknownNameIsToldWithTheNearestRightOneAndNoTrace() {
        assertThatThrownBy(() -> FaultNames.parse("forbidden,refuse-ignored"))
                .isInstanceOf(UnknownFaultException.class)
                .hasMessage("unknown fault 'refuse-ignored'; did you mean 'refusal-ignored'?"
                        + " -Dtemoin.faults=help lists all")
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
    }

    @Test
    void theListSaysNameDescriptionAndForceOneALine() {
        assertThat(FaultList.text().lines())
                .hasSameSizeAs(Fault.values())
                .allMatch(line -> line.matches("[a-z0-9-]+: .+ \\[[FWI]]"))
                .contains("forbidden: every request is answered with 403 [F]");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultActsInTheBrowserOrOnTheServer(Fault fault) {
        assertThat(Stream.concat(FaultScripts.of(fault).stream(), hooks.of(fault).stream()))
                .isNotEmpty();
    }

    @Test
    void everyScriptBelongsToAFault() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            Set<String> faults = Arrays.stream(Fault.values())
                    .map(fault -> fault.id() + ".js")
                    .collect(Collectors.toSet());

            assertThat(scripts.map(file -> file.getFileName().toString())).isSubsetOf(faults);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExpectedOfAFaultFitsItsKind(Fault fault) {
        assertThat(fault.rule().isPresent())
                .isEqualTo(Set.of(FaultKind.BREACH, FaultKind.REMARK).contains(fault.kind()));
        assertThat(fault.force() == 'I').isEqualTo(fault.kind() == FaultKind.QUIRK || fault.kind() == FaultKind.REMARK);
        fault.rule().ifPresent(rule -> assertThat(fault.alsoBreaks()).doesNotContain(rule));
        if (!fault.lateness().isZero()) {
            assertThat(fault.lateness().toSeconds()).isBetween(1L, 8L);
        }
    }

    @Test
    void everyRuleOfConsentHasAFaultMeantForIt() {
        Set<String> rules = Arrays.stream(Fault.values())
                .flatMap(fault -> fault.rule().stream())
                .collect(Collectors.toSet());

        assertThat(rules)
                .contains("before-1", "before-2", "before-3", "before-4", "before-5", "before-6")
                .contains("banner-1", "banner-2", "banner-3", "banner-4")
                .contains("banner-5", "banner-6", "banner-7", "banner-8")
                .contains("refuse-1", "refuse-2", "refuse-3", "accept-1", "accept-2")
                .contains("custom-statistics", "custom-advertising")
                .contains("persist-1", "persist-2", "persist-3", "persist-4", "persist-5", "persist-6")
                .contains("withdraw-1", "withdraw-2", "withdraw-3")
                .contains("cookie-1", "cookie-2", "cookie-3", "audience-1")
                .contains("purpose-1", "purpose-2", "purpose-3", "purpose-4")
                .contains("charter-1", "charter-2", "signal-1");
    }

    @Test
    void eachAppliesToTheSuitesThatHaveWhatItNeeds() {
        List<Fault> notForRouen = Arrays.stream(Fault.values())
                .filter(fault -> !fault.appliesTo(ROUEN))
                .toList();

        assertThat(Fault.values())
                .allMatch(fault -> fault.appliesTo(STATISTICS) || fault.appliesTo(EXEMPT) || fault.appliesTo(ROUEN));
        assertThat(notForRouen)
                .contains(Fault.BEFORE_CONSENT_TRACKER, Fault.CATEGORIES_PRETICKED, Fault.COOKIE_WITHOUT_SECURE)
                .doesNotContain(Fault.REFUSAL_IGNORED, Fault.FORBIDDEN);
    }
}
