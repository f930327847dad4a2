package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Understands what a page asks back, in a dialog of the browser, when a control was pressed. */
final class AskedBack {

    private static final String ENDS = "[.?!:;,\\n()]+";

    private AskedBack() {}

    /**
     * Whether agreeing confirms what was pressed. A question that speaks of the opposite, or that cannot be understood,
     * is not agreed to.
     */
    static boolean confirms(String question, Role pressed, String label, Vocabulary vocabulary) {
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        Arrays.stream(question.split(ENDS))
                .map(part -> vocabulary.read(part).meaning())
                .forEach(said::add);
        said.removeIf(meaning -> !meaning.decides());
        if (lower(question).contains(lower(label))) {
            said.remove(Meaning.UNCLEAR);
        }
        return switch (pressed) {
            case REFUSE -> EnumSet.of(Meaning.REFUSE).containsAll(said);
            case ACCEPT -> EnumSet.of(Meaning.ACCEPT).containsAll(said);
            default -> said.isEmpty();
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
