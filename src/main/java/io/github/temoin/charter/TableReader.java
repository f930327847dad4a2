package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a table of cookies: a row a cookie under headings, or a column a cookie beside labels. */
final class TableReader {

    private static final int ROWS_BEFORE_HEADINGS = 3;

    private final PolicyWords words;
    private final PublishedName names;

    TableReader(PolicyWords words, PublishedName names) {
        this.words = words;
        this.names = names;
    }

    /** The rows of a table; none where it is no table of cookies. */
    List<PublishedRow> read(Grid grid, Optional<Category> above) {
        for (int row = 0; row < Math.min(grid.rows().size(), ROWS_BEFORE_HEADINGS); row++) {
            List<Optional<PolicyColumn>> headings = headings(grid.rows().get(row));
            if (tellOfCookies(headings)) {
                return under(headings, grid.rows().subList(row + 1, grid.rows().size()), above);
            }
        }
        return beside(grid.transposed(), above);
    }

    private List<PublishedRow> under(
            List<Optional<PolicyColumn>> headings, List<List<Optional<Element>>> lines, Optional<Category> above) {
        List<PublishedRow> rows = new ArrayList<>();
        Optional<Category> category = above;
        for (List<Optional<Element>> line : lines) {
            Optional<Element> only = onlyCell(line);
            if (only.isPresent()) {
                category = words.categoryOf(CellText.of(only.get())).or(() -> above);
            } else if (!headings(line).equals(headings)) {
                PublishedRow row = new PublishedRow(words, category);
                for (int column = 0; column < line.size(); column++) {
                    add(row, headings.get(column), line.get(column));
                }
                rows.add(row);
            }
        }
        return atLeastHalfNamed(rows);
    }

    // Labels may stand once, with a column a cookie, or again and again, with a block of lines a cookie.
    private List<PublishedRow> beside(Grid turned, Optional<Category> above) {
        if (turned.rows().size() < 2) {
            return List.of();
        }
        List<Optional<PolicyColumn>> labels = headings(turned.rows().get(0));
        if (!tellOfCookies(labels)) {
            return List.of();
        }
        List<PublishedRow> rows = new ArrayList<>();
        for (List<Optional<Element>> line :
                turned.rows().subList(1, turned.rows().size())) {
            Set<PolicyColumn> told = EnumSet.noneOf(PolicyColumn.class);
            PublishedRow row = new PublishedRow(words, above);
            for (int place = 0; place < line.size(); place++) {
                Optional<PolicyColumn> label = labels.get(place);
                if (label.isPresent() && !told.add(label.get())) {
                    rows.add(row);
                    row = new PublishedRow(words, above);
                    told.clear();
                    told.add(label.get());
                }
                add(row, label, line.get(place));
            }
            rows.add(row);
        }
        return atLeastHalfNamed(rows);
    }

    private void add(PublishedRow row, Optional<PolicyColumn> heading, Optional<Element> cell) {
        if (heading.isPresent() && cell.isPresent()) {
            if (heading.get() == PolicyColumn.NAME) {
                row.addNames(names.in(cell.get()));
            } else {
                row.add(heading.get(), CellText.of(cell.get()));
            }
        }
    }

    private List<Optional<PolicyColumn>> headings(List<Optional<Element>> row) {
        return row.stream().map(cell -> words.columnOf(Grid.text(cell))).toList();
    }

    // One column that names, and one at least that tells something about what is named.
    private static boolean tellOfCookies(List<Optional<PolicyColumn>> headings) {
        Set<PolicyColumn> found = EnumSet.noneOf(PolicyColumn.class);
        headings.forEach(heading -> heading.ifPresent(found::add));
        return found.contains(PolicyColumn.NAME) && found.size() > 1;
    }

    // A line that is one cell from edge to edge heads those below it.
    private static Optional<Element> onlyCell(List<Optional<Element>> line) {
        boolean one = line.size() > 1 && line.stream().distinct().count() == 1;
        return one ? line.get(0) : Optional.empty();
    }

    // A register of processings has names and purposes, too, but its names are sentences.
    private static List<PublishedRow> atLeastHalfNamed(List<PublishedRow> rows) {
        long named = rows.stream().filter(PublishedRow::named).count();
        return named * 2 >= rows.size() ? rows : List.of();
    }
}
