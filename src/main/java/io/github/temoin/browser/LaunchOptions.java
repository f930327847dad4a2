package io.github.temoin.browser;

import java.util.List;
import java.util.Optional;

/**
 * How a browser is started.
 *
 * @param headless without a window on a screen
 * @param language what the browser asks portals for, most wanted first, such as {@code fr-FR,fr}; else its own default
 * @param proxy {@code host:port} or {@code http://host:port} for all but loopback addresses; else as the system says
 * @param insecure accept certificates that are not valid (a staging portal)
 * @param disguised {@code navigator.webdriver} is false and the browser does not call itself headless, to tell a portal
 *     that shows robots something else
 * @param privacyControl every request and page says, by Global Privacy Control, that nothing may be sold or shared
 * @param networkLog open {@link BrowserSession#networkLog()}
 * @param extraArguments added to the browser's command line
 */
public record LaunchOptions(
        boolean headless,
        Optional<String> language,
        Optional<String> proxy,
        boolean insecure,
        boolean disguised,
        boolean privacyControl,
        boolean networkLog,
        List<String> extraArguments) {
    public LaunchOptions {
        extraArguments = List.copyOf(extraArguments);
    }

    /** Headless, with nothing else. */
    public static LaunchOptions defaults() {
        return new LaunchOptions(true, Optional.empty(), Optional.empty(), false, false, false, false, List.of());
    }

    public LaunchOptions withHeadless(boolean wanted) {
        return new LaunchOptions(
                wanted, language, proxy, insecure, disguised, privacyControl, networkLog, extraArguments);
    }

    public LaunchOptions withLanguage(String tags) {
        return new LaunchOptions(
                headless, Optional.of(tags), proxy, insecure, disguised, privacyControl, networkLog, extraArguments);
    }

    public LaunchOptions withProxy(String address) {
        return new LaunchOptions(
                headless,
                language,
                Optional.of(address),
                insecure,
                disguised,
                privacyControl,
                networkLog,
                extraArguments);
    }

    public LaunchOptions withInsecure(boolean wanted) {
        return new LaunchOptions(
                headless, language, proxy, wanted, disguised, privacyControl, networkLog, extraArguments);
    }

    public LaunchOptions withDisguise(boolean wanted) {
        return new LaunchOptions(
                headless, language, proxy, insecure, wanted, privacyControl, networkLog, extraArguments);
    }

    public LaunchOptions withPrivacyControl(boolean wanted) {
        return new LaunchOptions(headless, language, proxy, insecure, disguised, wanted, networkLog, extraArguments);
    }

    public LaunchOptions withNetworkLog(boolean wanted) {
        return new LaunchOptions(
                headless, language, proxy, insecure, disguised, privacyControl, wanted, extraArguments);
    }

    public LaunchOptions withExtraArguments(List<String> arguments) {
        return new LaunchOptions(headless, language, proxy, insecure, disguised, privacyControl, networkLog, arguments);
    }
}
