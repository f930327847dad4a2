package io.github.temoin.rule;

import io.github.temoin.evidence.Address;
import io.github.temoin.web.Host;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls that report a visit in the way of a well-known tool, whatever host takes them: tools are run on hosts of one's own,
 * or behind a relay. The paths and fields are those of the tools' published tracking interfaces.
 */
final class MeasuringCalls {

    private static final List<Way> WAYS = List.of(
            new Way("Google Analytics", ".*/collect", "v", "tid"),
            new Way("Google Ads", ".*/pagead/(1p-)?(viewthrough)?conversion/.*"),
            new Way("Matomo", ".*/(matomo|piwik)\\.php", "idsite", "rec"),
            new Way("AT Internet / Piano", ".*/hit\\.xiti", "s"),
            new Way("AT Internet / Piano", ".*/event", "s", "idclient"),
            new Way("Adobe Analytics", ".*/b/ss/.+/.+"),
            new Way("Snowplow", ".*/(i|tp2)", "e", "p", "tv"),
            new Way("Meta", ".*/tr/?", "id", "ev"));

    private MeasuringCalls() {}

    /** Whose tracker is called: by the host, else by what is said to it; empty where neither is known. */
    static Optional<String> vendorOf(Host host, Address address) {
        return KnownTrackers.vendorOf(host).or(() -> vendorOf(address));
    }

    /** Whose way of reporting a visit an address follows; empty where it is none that is known. */
    static Optional<String> vendorOf(Address address) {
        return WAYS.stream()
                .filter(way -> way.isTakenBy(address))
                .map(Way::vendor)
                .findFirst();
    }

    private record Way(String vendor, Pattern path, Set<String> fields) {

        Way(String vendor, String path, String... fields) {
            this(vendor, Pattern.compile(path), Set.of(fields));
        }

        boolean isTakenBy(Address address) {
            return path.matcher(address.path()).matches()
                    && address.query().keySet().containsAll(fields);
        }
    }
}
