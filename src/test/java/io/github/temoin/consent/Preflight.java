package io.github.temoin.consent;

import io.github.temoin.audit.Settings;
import io.github.temoin.audit.SettingsReader;
import io.github.temoin.audit.SuiteSelection;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.portal.FaultNames;
import java.util.Optional;

/**
 * Looks over settings, faults, suite files and the browser before anything is started, so that what is wrong is one
 * clear message.
 */
final class Preflight {
    private Preflight() {}

    /**
     * Returns where all is well, else throws an exception without a stack trace, whose message Maven shows.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Settings settings = SettingsReader.read(name -> Optional.empty());
        FaultNames.parse(settings.faults().orElse(""));
        SuiteSelection.of(settings);
        LocalChromium.find(settings.browserBinary());
    }
}
