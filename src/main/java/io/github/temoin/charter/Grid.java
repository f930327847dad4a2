package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table as it is seen: a cell that spans several places stands in each of them.
 *
 * @param rows of one width; absent where a row has no cell
 */
record Grid(List<List<Optional<Element>>> rows) {

    /** Real tables are smaller; a page can write any number. */
    private static final int MOST = 1_000;

    private static final String ROWS = "tr, [role=row]";
    private static final String CELLS = "td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";
    private static final String TABLES = "table, [role=table], [role=grid], [role=treegrid]";

    Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The tables of an element that hold no other table, in document order. */
    static List<Element> innermostTables(Element page) {
        return page.select(TABLES).stream()
                .filter(table -> table.select(TABLES).size() == 1)
                .toList();
    }

    static Grid of(Element table) {
        Elements lines = table.select(ROWS);
        List<TreeMap<Integer, Element>> places = new ArrayList<>();
        lines.forEach(line -> places.add(new TreeMap<>()));
        for (int row = 0; row < lines.size(); row++) {
            int column = 0;
            Element line = lines.get(row);
            for (Element cell : line.select(CELLS)) {
                if (line.equals(cell.closest(ROWS))) {
                    while (places.get(row).containsKey(column)) {
                        column++;
                    }
                    put(places, row, column, cell);
                }
            }
        }
        int width = places.stream()
                .mapToInt(row -> row.isEmpty() ? 0 : row.lastKey() + 1)
                .max()
                .orElse(0);
        return new Grid(places.stream().map(row -> filled(row, width)).toList());
    }

    /** How many columns it has. */
    int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** The same with rows for columns. */
    Grid transposed() {
        List<List<Optional<Element>>> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            int at = column;
            turned.add(rows.stream().map(row -> row.get(at)).toList());
        }
        return new Grid(turned);
    }

    /** The text of a cell; empty where there is none. */
    static String text(Optional<Element> cell) {
        return cell.map(CellText::of).orElse("");
    }

    private static void put(List<TreeMap<Integer, Element>> places, int row, int column, Element cell) {
        if (column >= MOST) {
            return;
        }
        int below = Math.min(span(cell, "rowspan"), places.size() - row);
        int beside = span(cell, "colspan");
        for (int down = 0; down < below; down++) {
            for (int right = 0; right < beside; right++) {
                places.get(row + down).putIfAbsent(column + right, cell);
            }
        }
    }

    // By the standard a rowspan of 0 reaches down to the end.
    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        if (!span.matches("\\d{1,6}")) {
            return 1;
        }
        int number = Integer.parseInt(span);
        return number == 0 ? attribute.equals("rowspan") ? MOST : 1 : Math.min(number, MOST);
    }

    private static List<Optional<Element>> filled(TreeMap<Integer, Element> row, int width) {
        List<Optional<Element>> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(Optional.ofNullable(row.get(column)));
        }
        return cells;
    }
}
