package io.github.temoin.suite;

import io.github.temoin.web.Host;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads the address of a portal. */
final class PortalAddress {

    private static final int HIGHEST_PORT = 65_535;

    private PortalAddress() {}

    /**
     * Gives the address with its scheme and host in canonical form and no slash at its end.
     *
     * @throws IllegalArgumentException if it is no portal's address; the message says what would be right, and does not
     *     repeat a user or password that it may hold
     */
    static URI parse(String text) {
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException(
                    "this is no address of a portal; write one that begins with https:// or http://");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        if (authority.isEmpty()) {
            throw new IllegalArgumentException("this address has no host; write one such as https://data.example.org");
        }
        if (authority.contains("@")) {
            throw new IllegalArgumentException("an address must not hold a user or password;"
                    + " remove what stands before '@', and set TEMOIN_BASIC_AUTH in the environment");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "a portal's address has no query and no fragment; remove '?' or '#' and what follows");
        }
        return assemble(scheme, authority, uri.getRawPath().replaceAll("/+$", ""));
    }

    private static URI assemble(String scheme, String authority, String path) {
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        Host host = HostText.parse(colon < 0 ? authority : authority.substring(0, colon));
        String name = host.name().contains(":") ? "[" + host.name() + "]" : host.name();
        return URI.create(scheme + "://" + name + (port.isEmpty() ? "" : ":" + checkedPort(port)) + path);
    }

    private static String checkedPort(String port) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new IllegalArgumentException("'" + port + "' is no port; write a number from 1 to " + HIGHEST_PORT);
        }
        return port;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException("this is no address (at character " + (odd.getIndex() + 1)
                    + "); write one such as https://data.example.org");
        }
    }
}
