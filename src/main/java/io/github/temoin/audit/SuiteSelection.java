package io.github.temoin.audit;

import io.github.temoin.rule.RuleBook;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteFileException;
import io.github.temoin.suite.SuiteFolder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which suites a run takes, and where their portals are. */
public record SuiteSelection(List<SelectedSuite> selected, List<LeftOut> leftOut) {

    public SuiteSelection {
        selected = List.copyOf(selected);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads the suites that the settings name.
     *
     * @throws SuiteFileException if suites cannot be read
     * @throws SettingsException if no suite is left to be run, or more than one for a single address
     */
    public static SuiteSelection of(Settings settings) {
        return of(SuiteFolder.read(settings.suites(), settings.suite(), RuleBook.ids()), settings.portal());
    }

    static SuiteSelection of(List<Suite> suites, PortalChoice portal) {
        List<SelectedSuite> selected = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Suite suite : suites) {
            if (portal instanceof PortalChoice.Embedded) {
                selected.add(new SelectedSuite(suite, Optional.empty()));
            } else if (suite.portal() instanceof Portal.Live live) {
                selected.add(new SelectedSuite(suite, Optional.of(addressOf(live, portal))));
            } else {
                leftOut.add(new LeftOut(
                        suite.name(), "only the embedded portal can serve it, and this run goes to " + portal.shown()));
            }
        }
        check(selected, portal);
        return new SuiteSelection(selected, leftOut);
    }

    private static URI addressOf(Portal.Live own, PortalChoice portal) {
        return portal instanceof PortalChoice.At at ? at.address() : own.address();
    }

    private static void check(List<SelectedSuite> selected, PortalChoice portal) {
        if (selected.isEmpty()) {
            throw new SettingsException(
                    List.of(
                            "temoin.portal: no suite is left to be run at " + portal.shown()
                                    + ": those chosen are for the embedded portal alone; choose others by temoin.suite or temoin.suites"));
        }
        if (portal instanceof PortalChoice.At && selected.size() > 1) {
            String names =
                    selected.stream().map(chosen -> chosen.suite().name()).collect(Collectors.joining(", "));
            throw new SettingsException(List.of(
                    "temoin.portal: one address is for one suite; choose one of " + names + " by temoin.suite"));
        }
    }
}
