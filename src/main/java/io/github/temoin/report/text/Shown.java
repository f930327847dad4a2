package io.github.temoin.report.text;

/**
 * What pages wrote, made fit to be shown: names, paths and labels are theirs to choose, so they may hold line breaks,
 * terminal codes, marks that turn the direction of writing, or thousands of characters.
 */
public final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    /** The text in one line, with whatever cannot be seen spelled out, shortened where it is very long. */
    public static String text(String foreign) {
        StringBuilder shown = new StringBuilder();
        int length = foreign.codePointCount(0, foreign.length());
        foreign.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
        return length <= LONGEST
                ? shown.toString()
                : shown.append("… (").append(length).append(')').toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> shown.append(String.format("\\u%04x", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
