package io.github.temoin.charter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads cookies out of a page that has no table of them: lines with labels, or items that begin with a cookie's name. */
final class ProseReader {

    private static final Pattern LABELLED = Pattern.compile("^[-–•\\s]*(.{1,40}?)\\s*[:：]\\s*(\\S.*)$");
    private static final Pattern NAMED = Pattern.compile("^[-–•\\s]*(\\S+)\\s*(?:[:：–—]|-\\s|\\()\\s*(\\S.*)$");

    private final PolicyWords words;
    private final PublishedName names;
    private final Headings headings;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final Set<PolicyColumn> told = EnumSet.noneOf(PolicyColumn.class);

    ProseReader(PolicyWords words, PublishedName names, Headings headings) {
        this.words = words;
        this.names = names;
        this.headings = headings;
    }

    List<PublishedRow> read(Element page) {
        ProseLines.of(page).forEach(this::read);
        return rows.stream().filter(PublishedRow::complete).toList();
    }

    private void read(ProseLines.Line line) {
        Matcher labelled = LABELLED.matcher(line.text());
        Matcher named = NAMED.matcher(line.text());
        Optional<PolicyColumn> label = labelled.matches() ? words.columnOf(labelled.group(1)) : Optional.empty();
        if (named.matches() && names.unmistakable(named.group(1))) {
            PublishedRow row = begin(line.where());
            row.addNames(names.in(named.group(1)));
            tell(row, PolicyColumn.PURPOSE, named.group(2));
            DurationProse.find(named.group(2)).ifPresent(found -> tell(row, PolicyColumn.DURATION, found.text()));
            told.add(PolicyColumn.NAME);
        } else if (label.isPresent()) {
            // What is told a second time is told of the next cookie.
            PublishedRow row =
                    rows.isEmpty() || told.contains(label.get()) ? begin(line.where()) : rows.get(rows.size() - 1);
            tell(row, label.get(), labelled.group(2));
        }
    }

    private PublishedRow begin(Element where) {
        told.clear();
        PublishedRow row = new PublishedRow(words, headings.categoryAt(where));
        rows.add(row);
        return row;
    }

    private void tell(PublishedRow row, PolicyColumn column, String text) {
        told.add(column);
        if (column == PolicyColumn.NAME) {
            row.addNames(names.in(text));
        } else {
            row.add(column, text.replace("`", ""));
        }
    }
}
