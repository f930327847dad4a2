package io.github.temoin.banner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of labels: a heading with a meaning, then one label a line. */
final class LabelTable {

    record Row(String label, Meaning meaning) {
        @Override
        public String toString() {
            return label + " = " + meaning.name().toLowerCase(Locale.ROOT);
        }
    }

    private LabelTable() {}

    static Stream<Row> read(String name) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            Meaning meaning = Meaning.OTHER;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    meaning =
                            Meaning.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(line, meaning));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stream();
    }
}
