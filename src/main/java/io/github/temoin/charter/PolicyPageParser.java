package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the cookies that a policy page lists, whatever its layout: tables with the category above or in a column, one table
 * a category or one for all, a column a cookie, several names in a cell, placeholders in names, or no table at all. It is
 * handed HTML, and fetches nothing.
 */
public final class PolicyPageParser {

    static final String NOT_READ = "script, style, template, noscript, nav";

    private final PolicyWords words = PolicyWords.load();
    private final PublishedName names = new PublishedName(words);

    /**
     * Reads a page.
     *
     * @param html as the browser had it once the page was built
     * @param source the page's address
     */
    public PublishedCharter parse(String html, String source) {
        Document page = Jsoup.parse(html);
        page.select(NOT_READ).remove();
        Headings headings = new Headings(words, page);
        TableReader tables = new TableReader(words, names);
        List<PublishedRow> rows = new ArrayList<>();
        for (Element table : Grid.innermostTables(page)) {
            rows.addAll(tables.read(Grid.of(table), headings.categoryAt(table)));
        }
        if (rows.isEmpty()) {
            rows.addAll(new ProseReader(words, names, headings).read(page.body()));
        }
        return new PublishedCharter(
                source,
                rows.stream().flatMap(row -> row.cookies().stream()).toList(),
                rows.stream().flatMap(row -> row.unnamed().stream()).toList());
    }
}
