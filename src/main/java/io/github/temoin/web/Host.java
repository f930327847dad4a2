package io.github.temoin.web;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host name in canonical form: lower case, ASCII (punycode), without a trailing or leading dot, without a port.
 *
 * @param name the canonical name, or an IP address as a browser prints it (IPv6 without brackets)
 */
public record Host(String name) implements Comparable<Host> {

    /** Nothing but a scheme may stand in front: an address within a {@code data:} address is not where one is. */
    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*)");

    /**
     * Canonicalises a name.
     *
     * @throws IllegalArgumentException if the name is blank or no host name
     */
    public Host {
        name = canonical(name);
    }

    /** Reads the host of an absolute address; empty where it has none ({@code about:blank}, {@code data:}). */
    public static Optional<Host> ofAddress(String address) {
        String host = hostPart(address);
        try {
            return host.isBlank() ? Optional.empty() : Optional.of(new Host(host));
        } catch (IllegalArgumentException noHostName) {
            return Optional.empty();
        }
    }

    /** Tells whether this host is the other or a parent domain of it. */
    public boolean covers(Host other) {
        return equals(other) || (!isIpAddress() && other.name.endsWith("." + name));
    }

    /** Tells whether this is an IP address rather than a name. */
    public boolean isIpAddress() {
        return InetAddresses.isInetAddress(name);
    }

    /** Tells whether anyone may have a site right under this name, as under {@code fr} or {@code gouv.fr}. */
    public boolean isPublicSuffix() {
        return InternetDomainName.isValid(name) && InternetDomainName.from(name).isPublicSuffix();
    }

    /** The site that this host belongs to. */
    public Site site() {
        return Site.of(this);
    }

    @Override
    public int compareTo(Host other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }

    // Not by java.net.URI: it refuses addresses that browsers go to (`|` in a query, `_` in a host).
    private static String hostPart(String address) {
        Matcher read = AUTHORITY.matcher(address);
        if (!read.lookingAt()) {
            return "";
        }
        String authority = read.group(1);
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        return hostAndPort.startsWith("[")
                ? hostAndPort.substring(0, hostAndPort.indexOf(']') + 1)
                : hostAndPort.split(":", 2)[0];
    }

    private static String canonical(String given) {
        String bare = given.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        while (bare.startsWith(".")) {
            bare = bare.substring(1);
        }
        while (bare.endsWith(".")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.isBlank()) {
            throw new IllegalArgumentException("'" + given + "' is no host name");
        }
        return bare.chars().allMatch(c -> c < 128)
                ? bare.toLowerCase(Locale.ROOT)
                : IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }
}
