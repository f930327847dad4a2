package io.github.temoin.consent;

import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.Settings;
import io.github.temoin.audit.SettingsReader;
import io.github.temoin.audit.SuiteSelection;
import io.github.temoin.portal.Fault;
import io.github.temoin.portal.FaultNames;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.launcher.TestExecutionListener;

/**
 * What a run is made with.
 *
 * @param faults of the embedded portal
 * @param out where the console's lines go
 * @param browsers to be used and left open; empty where the run starts its own
 * @param only ids of the rules that are judged, where not all are that the launch has tests of
 * @param listeners of the launch, for launches that a program makes
 */
public record RunSetup(
        Settings settings,
        SuiteSelection selection,
        Set<Fault> faults,
        AllureLifecycle allure,
        Places places,
        PrintStream out,
        Optional<Browsers> browsers,
        Optional<Set<String>> only,
        List<TestExecutionListener> listeners) {

    public RunSetup {
        faults = Set.copyOf(faults);
        listeners = List.copyOf(listeners);
    }

    /** The same, but of the rules only some are judged. */
    public RunSetup judgingOnly(Set<String> rules) {
        return new RunSetup(
                settings, selection, faults, allure, places, out, browsers, Optional.of(Set.copyOf(rules)), listeners);
    }

    /**
     * As the settings say.
     *
     * @throws RuntimeException without a stack trace if a setting, a fault's name or a suite file is wrong; the message
     *     names all that is
     */
    static RunSetup of(ConfigurationParameters parameters) {
        Settings settings = SettingsReader.read(parameters::get);
        return new RunSetup(
                settings,
                SuiteSelection.of(settings),
                FaultNames.parse(settings.faults().orElse("")),
                Allure.getLifecycle(),
                Places.standard(),
                System.out,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
