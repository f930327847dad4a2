package io.github.temoin.consent;

import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.PortalChoice;
import io.github.temoin.audit.Settings;
import io.github.temoin.audit.SettingsReader;
import io.github.temoin.draft.DraftFile;
import io.github.temoin.draft.Drafting;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.portal.FaultNames;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.SuiteFile;
import io.github.temoin.web.Host;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Drafts the suite of the portal that {@code -Dtemoin.draft} names, into the folder of suites. For the embedded portal,
 * {@code -Dtemoin.suite} says whose part it plays.
 */
public final class DraftMain {

    private static final String DEFAULT_SUITE = "embedded-statistics";

    private DraftMain() {}

    /**
     * Returns when the draft is written, else throws an exception without a stack trace, whose message Maven shows.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Settings settings = SettingsReader.readForDraft();
        if (settings.portal() instanceof PortalChoice.At at) {
            draft(settings, new Portal.Live(at.address()), at.address(), System.out);
        } else {
            String suite = settings.suite().stream().findFirst().orElse(DEFAULT_SUITE);
            try (EmbeddedPortal portal = EmbeddedPortal.start(
                    settings.suites().resolve(suite + SuiteFile.ENDING),
                    FaultNames.parse(settings.faults().orElse("")))) {
                draft(settings, new Portal.Embedded(), portal.address(), System.out);
            }
        }
    }

    private static void draft(Settings settings, Portal portal, URI address, PrintStream out) {
        DraftFile file = DraftFile.in(
                settings.suites(), Host.ofAddress(address.toString()).orElseThrow());
        out.println("visiting " + address + ", which takes a minute");
        try (Browsers browsers = Browsers.start(settings)) {
            Path path = file.path();
            String text = new Drafting(browsers, settings, new AuditListener() {}, Clock.system(ZoneId.systemDefault()))
                    .draft(portal, address);
            file.write(text);
            out.printf("%s is a draft; look for DECIDE in it, %d times%n", path, text.split("DECIDE: ", -1).length - 1);
        }
    }
}
