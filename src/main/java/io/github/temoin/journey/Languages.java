package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.Page;
import io.github.temoin.suite.Suite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what chooses another language of a portal, and tells the language of its pages. */
final class Languages {

    /** Looked for where the suite does not say which languages there are, the likeliest first. */
    private static final List<String> USUAL = List.of("en", "fr", "de", "es", "nl", "it", "pt", "ca", "eu", "br");

    private static final String LANGUAGE = "() => ({language: document.documentElement.lang})";

    private final Suite suite;

    Languages(Suite suite) {
        this.suite = suite;
    }

    /** A link that leads to the same page in another language, be it on a host of its own. */
    record Way(String language, String address) {}

    /** The language that a page says it is in, as a two or three letter code; empty where it says none. */
    static Optional<String> of(Page page) {
        String tag = page.evaluate(LANGUAGE).text("language");
        String code = Locale.forLanguageTag(tag.strip()).getLanguage();
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** Whether the suite says that there is no other than the portal's own. */
    boolean justOne() {
        return suite.languages().stream().map(Locale::getLanguage).distinct().count() == 1;
    }

    /** Other languages than a page's, the most wanted first. */
    List<String> otherThan(String own) {
        Stream<String> offered = suite.languages().isEmpty()
                ? USUAL.stream()
                : suite.languages().stream().map(Locale::getLanguage);
        Set<String> others =
                offered.filter(code -> !code.equals(own)).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(others);
    }

    /** The link of a page to itself in one of some languages. */
    static Optional<Way> find(Page page, List<String> wanted) {
        Map<String, List<String>> names = wanted.stream().collect(Collectors.toMap(code -> code, Languages::names));
        BidiObject found = page.evaluate(JourneyScripts.LANGUAGE_LINK, wanted, names);
        return found.findText("address").map(address -> new Way(found.text("language"), address));
    }

    /** What links call a language: by its code, in its own words, in English and in French. */
    private static List<String> names(String code) {
        Locale language = Locale.forLanguageTag(code);
        return Stream.concat(
                        Stream.of(code),
                        Stream.of(language, Locale.ENGLISH, Locale.FRENCH)
                                .map(speaker ->
                                        language.getDisplayLanguage(speaker).toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
