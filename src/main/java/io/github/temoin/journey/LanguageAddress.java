package io.github.temoin.journey;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells addresses that differ in the language alone: {@code /explore/} and {@code /en/explore/}, or hosts likewise. */
final class LanguageAddress {

    /** What a host has where no language stands. */
    private static final String USUAL_LABEL = "www";

    private final Set<String> languages;

    /** @param one the codes of the languages that the addresses are in, which may not be said in them */
    LanguageAddress(String one, String other) {
        this.languages = one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** Tells whether two addresses are the same but for a language that one of them says, at least. */
    boolean tells(URI one, URI other) {
        return !parts(one).equals(parts(other))
                && without(hostParts(one), part -> isLanguage(part) || part.equals(USUAL_LABEL))
                        .equals(without(hostParts(other), part -> isLanguage(part) || part.equals(USUAL_LABEL)))
                && without(pathParts(one), this::isLanguage).equals(without(pathParts(other), this::isLanguage));
    }

    private boolean isLanguage(String part) {
        return languages.contains(part.split("[-_]", 2)[0]);
    }

    private static List<List<String>> parts(URI address) {
        return List.of(without(hostParts(address), USUAL_LABEL::equals), pathParts(address));
    }

    private static List<String> hostParts(URI address) {
        return split(address.getHost(), "[.]");
    }

    private static List<String> pathParts(URI address) {
        return split(address.getPath(), "/");
    }

    private static List<String> split(String text, String at) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split(at))
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
    }

    private static List<String> without(List<String> parts, Predicate<String> which) {
        return parts.stream().filter(which.negate()).toList();
    }
}
