package io.github.temoin.audit;

import io.github.temoin.journey.Credentials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a run is set up.
 *
 * @param portal {@code temoin.portal}
 * @param suites {@code temoin.suites}: the folder of suite files
 * @param suite {@code temoin.suite}: names of suites; all of the folder where there are none
 * @param browsers {@code temoin.browser}: each suite is run in each
 * @param browserBinary {@code temoin.browserBinary}: the browser's path; found where empty
 * @param visitors {@code temoin.visitors}: browsers at once; as many as fit where empty
 * @param dwell {@code temoin.dwell}: how long a page is watched
 * @param language {@code temoin.lang}: of report texts; the suite's where empty
 * @param strict {@code temoin.strict}: warnings fail
 * @param faults {@code temoin.faults}: as written, since only the embedded portal knows them
 * @param headless {@code temoin.headless}: without a window on a screen
 * @param proxy {@code temoin.proxy}, or for other than the embedded portal {@code HTTPS_PROXY}: host and port, with the scheme where one
 *     is given, never with a user
 * @param insecure {@code temoin.insecure}: certificates that are not valid are accepted
 * @param signIn {@code TEMOIN_USER} and {@code TEMOIN_PASSWORD}
 * @param basicAuth {@code TEMOIN_BASIC_AUTH}: what a staging portal asks for before it shows anything
 */
public record Settings(
        PortalChoice portal,
        Path suites,
        List<String> suite,
        List<BrowserName> browsers,
        Optional<Path> browserBinary,
        Optional<Integer> visitors,
        Duration dwell,
        Optional<Locale> language,
        boolean strict,
        Optional<String> faults,
        boolean headless,
        Optional<String> proxy,
        boolean insecure,
        Optional<Credentials> signIn,
        Optional<Credentials> basicAuth) {

    public Settings {
        suite = List.copyOf(suite);
        browsers = List.copyOf(browsers);
    }

    /** What a report may show, by the settings' names, in the order of their documentation; no name or password of a user. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("temoin.portal", portal.shown());
        shown.put("temoin.suites", suites.toString());
        shown.put("temoin.suite", suite.isEmpty() ? "all" : String.join(",", suite));
        shown.put(
                "temoin.browser",
                String.join(",", browsers.stream().map(BrowserName::word).toList()));
        browserBinary.ifPresent(path -> shown.put("temoin.browserBinary", path.toString()));
        visitors.ifPresent(number -> shown.put("temoin.visitors", number.toString()));
        shown.put("temoin.dwell", DwellText.shown(dwell));
        language.ifPresent(locale -> shown.put("temoin.lang", locale.toLanguageTag()));
        shown.put("temoin.strict", String.valueOf(strict));
        faults.ifPresent(names -> shown.put("temoin.faults", names));
        shown.put("temoin.headless", String.valueOf(headless));
        proxy.ifPresent(address -> shown.put("temoin.proxy", address));
        shown.put("temoin.insecure", String.valueOf(insecure));
        signIn.ifPresent(given -> shown.put("TEMOIN_USER", "given"));
        basicAuth.ifPresent(given -> shown.put("TEMOIN_BASIC_AUTH", "given"));
        return Collections.unmodifiableMap(shown);
    }

    /** As these, with someone who may sign in. */
    public Settings withSignIn(Credentials given) {
        return new Settings(
                portal,
                suites,
                suite,
                browsers,
                browserBinary,
                visitors,
                dwell,
                language,
                strict,
                faults,
                headless,
                proxy,
                insecure,
                Optional.of(given),
                basicAuth);
    }

    @Override
    public String toString() {
        return "Settings" + shown();
    }
}
