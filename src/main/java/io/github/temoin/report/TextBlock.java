package io.github.temoin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of plain text: labels in a column of their own, and long lines broken where a report would break them badly. */
final class TextBlock {

    /**
     * What the pane of Allure that shows a message holds in a window of 1280 pixels, beside a scroll bar: 500 pixels, at 8.43 a
     * character. What is wider would be broken a second time, out of its column.
     */
    static final int WIDTH = 59;

    private static final int LABEL_WIDTH = 21;
    private static final String ASIDE = "    ";

    private final List<String> lines = new ArrayList<>();

    /** An empty line. */
    TextBlock gap() {
        lines.add("");
        return this;
    }

    /** A line that is not broken. */
    TextBlock line(String text) {
        lines.add(text);
        return this;
    }

    /** A paragraph behind a mark, which its further lines stand clear of. */
    TextBlock item(String mark, String text) {
        return wrapped(mark, " ".repeat(mark.length()), text);
    }

    /** A label and its value. */
    TextBlock labelled(String indent, String label, String value) {
        String first = indent + String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s ", label);
        return wrapped(first, " ".repeat(indent.length() + LABEL_WIDTH + 1), value);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private TextBlock wrapped(String first, String further, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(further);
                fresh = true;
            }
            if (fresh && line.length() > ASIDE.length() && line.length() + word.length() > WIDTH) {
                // An address is never broken: one that is too long for its column stands outside it.
                if (!line.toString().isBlank()) {
                    lines.add(line.toString().stripTrailing());
                }
                line = new StringBuilder(ASIDE);
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
        return this;
    }
}
