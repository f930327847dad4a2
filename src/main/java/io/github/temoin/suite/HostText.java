package io.github.temoin.suite;

import io.github.temoin.web.Host;
import java.util.regex.Pattern;

/** Reads a host as people write it, and refuses what would cover more, or less, than they mean. */
final class HostText {

    private static final Pattern LABELS =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final Pattern PORT = Pattern.compile("[^:]+:\\d+");

    private HostText() {}

    /**
     * Reads a host that is declared, and its subdomains with it.
     *
     * @throws IllegalArgumentException if it is no host, or one under which anyone may have a site; the message says what
     *     would be right
     */
    static Host declared(String text) {
        Host host = parse(text);
        if (host.isPublicSuffix()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is a public suffix, under which anyone may have a site; write the host itself");
        }
        return host;
    }

    /**
     * Reads any host.
     *
     * @throws IllegalArgumentException if it is no host; the message says what would be right
     */
    static Host parse(String text) {
        if (text.contains("/")) {
            String host = Host.ofAddress(text.contains("://") ? text : "https://" + text)
                    .map(Host::name)
                    .orElse("stats.example.org");
            throw new IllegalArgumentException("'" + text + "' is an address; write the host alone: " + host);
        }
        if (text.contains("*")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is a pattern; write the host alone, its subdomains are meant, too");
        }
        if (PORT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' has a port, and ports do not count; write " + text.substring(0, text.indexOf(':')));
        }
        Host host = canonical(text);
        if (!host.isIpAddress() && !LABELS.matcher(host.name()).matches()) {
            throw noHost(text);
        }
        return host;
    }

    private static Host canonical(String text) {
        try {
            return new Host(text);
        } catch (IllegalArgumentException unreadable) {
            throw noHost(text);
        }
    }

    private static IllegalArgumentException noHost(String text) {
        return new IllegalArgumentException("'" + text + "' is no host; write one such as stats.example.org");
    }
}
