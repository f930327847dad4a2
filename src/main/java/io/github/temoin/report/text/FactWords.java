package io.github.temoin.report.text;

import io.github.temoin.rule.Fact;
import io.github.temoin.web.Lifetime;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says the facts of findings and reasons: what they are called, and their values as people read them. */
final class FactWords {

    private static final Pattern LIFETIME = Pattern.compile("P[\\dYMWDTHS.]+");
    private static final Pattern SHAPE = Pattern.compile("(\\w+)\\((\\d+)\\)");

    private final Texts texts;
    private final Amounts amounts;

    FactWords(Texts texts) {
        this.texts = texts;
        this.amounts = new Amounts(texts);
    }

    String label(Fact fact) {
        return texts.of("fact." + fact.name());
    }

    /** The facts by name, to be filled into a text. */
    Map<String, String> values(List<Fact> facts) {
        Map<String, String> values = new HashMap<>();
        facts.forEach(fact -> values.put(fact.name(), value(fact)));
        facts.stream()
                .filter(fact -> fact.name().equals("code"))
                .forEach(code -> values.put("code", texts.of("gap." + code.value(), values)));
        return values;
    }

    String value(Fact fact) {
        String value = fact.value();
        return switch (fact.name()) {
            case "journey" -> journey(value);
            case "moment", "firstSeen" -> texts.of("step." + value);
            case "obstacle" -> texts.of("obstacle." + key(value));
            case "category" -> each(value, this::category);
            case "alsoOn" -> each(value, this::place);
            case "valueShape" -> shape(value);
            case "sinceArrival", "sinceChoice", "sinceWithdrawal" -> decimal(value);
            default -> general(fact);
        };
    }

    /** Which way the visitor went, from the word of a journey. */
    String journey(String word) {
        String[] parts = word.split(":", 2);
        String argument = parts.length > 1 ? parts[1] : "";
        return texts.find("journey." + parts[0] + "." + argument)
                .orElseGet(() -> texts.of("journey." + parts[0], Map.of("argument", category(argument))));
    }

    /** A category's name, or the word itself where it is none. */
    String category(String word) {
        return texts.find("category." + word).orElseGet(() -> Shown.text(word));
    }

    private String place(String journeyAndPage) {
        String[] parts = journeyAndPage.split(" ", 2);
        String page = parts.length > 1 ? parts[1] : "";
        return page.isEmpty() ? journey(parts[0]) : journey(parts[0]) + " (" + Shown.text(page) + ")";
    }

    private String shape(String value) {
        Matcher shape = SHAPE.matcher(value);
        return shape.matches()
                ? texts.of("shape." + shape.group(1)) + ", "
                        + texts.count("page.characters", Long.parseLong(shape.group(2)))
                : Shown.text(value);
    }

    private String decimal(String seconds) {
        char point = DecimalFormatSymbols.getInstance(texts.language()).getDecimalSeparator();
        return seconds.replace('.', point).replace(' ', '\u00a0');
    }

    /** A word that has a text of its own, a duration with the unit that fits, else the value as it is. */
    private String general(Fact fact) {
        return texts.find("value." + fact.name() + "." + fact.value())
                .or(() -> texts.find("value." + fact.value()))
                .orElseGet(() -> Shown.text(lifetime(fact.value())));
    }

    private String lifetime(String value) {
        if (!LIFETIME.matcher(value).matches()) {
            return value;
        }
        try {
            return amounts.lifetime(Lifetime.parse(value));
        } catch (IllegalArgumentException notOne) {
            return value;
        }
    }

    private static String each(String list, UnaryOperator<String> said) {
        return Arrays.stream(list.split(", ")).map(said).collect(Collectors.joining(", "));
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
