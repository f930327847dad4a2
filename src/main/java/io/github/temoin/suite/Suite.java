package io.github.temoin.suite;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredHost;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A suite file as read.
 *
 * @param name the file's name without its ending
 * @param digest SHA-256 of the file, in hexadecimal
 * @param title what reports call the portal
 * @param marker text that proves that the portal itself was reached
 * @param language of the portal's pages, and of reports
 * @param languages the languages that the portal offers; empty where the suite does not say
 * @param pages as paths with a leading slash; the first is where a visitor arrives
 * @param cookies where a cookie has no domain, it is the portal's own host
 * @param masked whether every visitor arrives with {@code navigator.webdriver} masked
 */
public record Suite(
        String name,
        Path file,
        String digest,
        Portal portal,
        String title,
        Optional<String> marker,
        Locale language,
        List<Locale> languages,
        List<String> pages,
        Optional<String> policy,
        List<SuiteCookie> cookies,
        List<DeclaredHost> hosts,
        Optional<RecordLocation> consent,
        BannerHints banner,
        List<Allowance> allowances,
        Optional<SignIn> signIn,
        Optional<ApiWrite> apiWrite,
        boolean masked) {

    public Suite {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        cookies = List.copyOf(cookies);
        hosts = List.copyOf(hosts);
        allowances = List.copyOf(allowances);
    }

    /** What a caller makes of where the consent record is, where the suite names it. */
    public <T> Optional<T> ofRecord(BiFunction<StorageKind, String, T> use) {
        return consent.map(record -> use.apply(record.kind(), record.name()));
    }

    /** The charter as it binds the portal at a host. */
    public Charter charterAt(Host host) {
        List<DeclaredTracker> trackers =
                cookies.stream().map(cookie -> cookie.declaredAt(host)).toList();
        return new Charter(host, trackers, hosts, consent, banner.expected(), pages, policy);
    }
}
