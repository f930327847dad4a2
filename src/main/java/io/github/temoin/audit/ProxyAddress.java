package io.github.temoin.audit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address of a proxy, as a browser takes it: without a user, for whom no command line has a place. */
final class ProxyAddress {

    private static final Pattern FORM =
            Pattern.compile("((?:https?|socks[45]?h?)://)?([^/@]*@)?([^\\s/@:]+|\\[[0-9a-fA-F:]+])(:\\d{1,5})?/?");

    private ProxyAddress() {}

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none, or has a user; the message says what would be right, and does not
     *     repeat the text
     */
    static String parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "this is no address of a proxy; write one such as http://proxy.example.org:3128");
        }
        if (matcher.group(2) != null) {
            throw new IllegalArgumentException(
                    "a browser takes no user or password for a proxy; write host and port alone");
        }
        return withoutUser(matcher);
    }

    /** The proxy that programs are told to use, without its user; empty where there is none, or none that can be read. */
    static Optional<String> ofEnvironment(Map<String, String> environment) {
        return Stream.of("HTTPS_PROXY", "https_proxy")
                .flatMap(name -> Stream.ofNullable(environment.get(name)))
                .map(text -> FORM.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(ProxyAddress::withoutUser)
                .findFirst();
    }

    private static String withoutUser(Matcher matcher) {
        return Stream.of(matcher.group(1), matcher.group(3), matcher.group(4))
                .map(part -> part == null ? "" : part)
                .reduce("", String::concat);
    }
}
