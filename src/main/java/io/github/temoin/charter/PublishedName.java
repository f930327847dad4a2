package io.github.temoin.charter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the names of cookies out of what a policy page writes in their place. */
final class PublishedName {

    private static final String CODE = "code, kbd, samp, tt";
    private static final Pattern SEPARATOR =
            Pattern.compile("[\\n;,|/]|\\s(?:et|and|und|en|y|e|ou|or|oder|of|o|&|\\+)\\s");
    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)\\([^()]*\\)|\\(e?s\\)");
    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”„‘’`]");
    private static final List<Pattern> PLACEHOLDERS = List.of(
            Pattern.compile("\\([^()]*\\)|<[^<>]*>|\\{\\{?[^{}]*}?}|\\[[^\\[\\]]*]|%[A-Za-z_]+%|\\$\\{?\\w+}?"),
            Pattern.compile("\\.{3}|…|#+"),
            Pattern.compile("(?<![A-Za-wyzA-WYZ])[xX]{3,}(?![a-z])"),
            Pattern.compile("(?<=\\*[-_.])[xX]+(?![A-Za-z])"));
    private static final Pattern STARS = Pattern.compile("\\*[\\s*]*\\*");
    private static final Pattern TOKEN = Pattern.compile("[\\w!#$%&'*+.^`|~:@-]*[\\p{Alnum}][\\w!#$%&'*+.^`|~:@-]*");
    private static final List<Pattern> UNLIKE_WORDS = List.of(
            Pattern.compile(".*[_*].*"),
            Pattern.compile(".*(?:\\p{Ll}\\p{Lu}|\\p{L}[\\d.-]|[\\d.-]\\p{L}).*|\\p{Lu}{5,}"));

    private final PolicyWords words;

    PublishedName(PolicyWords words) {
        this.words = words;
    }

    /** The names in a cell, in their order. */
    List<NamePattern> in(Element cell) {
        Set<NamePattern> marked = new LinkedHashSet<>();
        for (Element code : cell.select(CODE)) {
            marked.addAll(in(CellText.of(code)));
        }
        return marked.isEmpty() || words.speakOfPrefix(CellText.of(cell)) ? in(CellText.of(cell)) : List.copyOf(marked);
    }

    /** The names in a text, in their order. */
    List<NamePattern> in(String text) {
        Set<NamePattern> names = new LinkedHashSet<>();
        if (!words.sayNothing(text)) {
            for (String part : SEPARATOR.split(text, -1)) {
                names.addAll(part(part));
            }
        }
        return List.copyOf(names);
    }

    /** Tells whether a text, code in backticks, can be nothing but a cookie's name. */
    boolean unmistakable(String text) {
        boolean code = text.matches("`[^`\\s]+`");
        return (code || UNLIKE_WORDS.get(0).matcher(text).matches()) && in(text).size() == 1;
    }

    private List<NamePattern> part(String part) {
        String bare = QUOTES.matcher(REMARK.matcher(part).replaceAll(" ")).replaceAll(" ");
        List<String> tokens = Arrays.stream(withPlaceholders(bare).split("[\\s:]+"))
                .filter(token -> !token.isEmpty())
                .filter(token -> !label(token))
                .toList();
        boolean prefix = words.speakOfPrefix(part);
        return likely(tokens, prefix).stream()
                .flatMap(token -> token(prefix && !token.contains("*") ? token + "*" : token).stream())
                .toList();
    }

    // As in "Cookie sessionid".
    private boolean label(String token) {
        return token.matches("\\p{L}+") && words.columnOf(token).isPresent();
    }

    // Beside other words, only what looks like no word can be meant.
    private static List<String> likely(List<String> tokens, boolean prefix) {
        if (tokens.size() < 2) {
            return tokens;
        }
        for (Pattern unlike : UNLIKE_WORDS) {
            List<String> likely = tokens.stream()
                    .filter(token -> unlike.matcher(token).matches())
                    .toList();
            if (!likely.isEmpty()) {
                return likely;
            }
        }
        return prefix ? tokens.subList(tokens.size() - 1, tokens.size()) : List.of();
    }

    // A name that ends in a separator is the beginning of names.
    private static Optional<NamePattern> token(String token) {
        boolean name = TOKEN.matcher(token).matches() && !token.matches("[\\d.]+");
        return name ? Optional.of(new NamePattern(token.matches(".*[-_.]") ? token + "*" : token)) : Optional.empty();
    }

    private static String withPlaceholders(String text) {
        String filled = text;
        for (Pattern placeholder : PLACEHOLDERS) {
            filled = placeholder.matcher(filled).replaceAll("*");
        }
        return STARS.matcher(filled).replaceAll("*");
    }
}
