package io.github.temoin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes a suite file, line by line. Whatever the texts hold, each value reads back as that text, and each remark stays a
 * remark. Used by one thread.
 */
public final class SuiteText {

    private static final String INDENT = "  ";
    private static final String MARK = "#";

    /** Ends a line, shows nothing, or makes an editor show something else than what stands there. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+");

    /** What is longer is no label, and is cut. */
    private static final int LONGEST = 300;

    private final List<String> lines = new ArrayList<>();

    /** A text in one line of what can be seen, shortened: as remarks and texts of pages are written. */
    public static String oneLine(String text) {
        String line = INVISIBLE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** An empty line of the comment where there is no text. */
    public SuiteText remark(String text) {
        return line((MARK + " " + oneLine(text)).strip());
    }

    /** A key and its value. */
    public SuiteText put(String key, String value) {
        return line(yaml(key, scalar(value)));
    }

    /** A key and its value, and a remark in the same line. */
    public SuiteText put(String key, String value, String remark) {
        return line(yaml(key, scalar(value)) + " " + MARK + " " + oneLine(remark));
    }

    /** A key and a list in one line. */
    public SuiteText put(String key, List<String> values) {
        List<Node> items = values.stream().<Node>map(SuiteText::scalar).toList();
        return line(yaml(key, new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW)));
    }

    /** A key, and below it what is written by another. */
    public SuiteText section(String key, Consumer<SuiteText> writer) {
        line(key + ":");
        written(writer).forEach(line -> line(INDENT + line));
        return this;
    }

    /** An item of a list; its first line must be a key. */
    public SuiteText item(Consumer<SuiteText> writer) {
        String before = "- ";
        for (String line : written(writer)) {
            line(before + line);
            before = INDENT;
        }
        return this;
    }

    /** An item of a list that is a text alone, and a remark in the same line. */
    public SuiteText item(String value, String remark) {
        String behindKey = yaml(MARK, scalar(value)).substring(("'" + MARK + "': ").length());
        return line("- " + behindKey + " " + MARK + " " + oneLine(remark));
    }

    /** What another writes, as a remark: it counts once the marks in front of it are taken away. */
    public SuiteText aside(Consumer<SuiteText> writer) {
        written(writer).forEach(line -> line(MARK + " " + line));
        return this;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private SuiteText line(String line) {
        lines.add(line);
        return this;
    }

    private static List<String> written(Consumer<SuiteText> writer) {
        SuiteText inner = new SuiteText();
        writer.accept(inner);
        return inner.lines;
    }

    private static ScalarNode scalar(String text) {
        boolean plain = text.equals(INVISIBLE.matcher(text).replaceAll(" "));
        return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    /** The library knows when a text in one line must be in quotes. */
    private static String yaml(String key, Node value) {
        Node map = new MappingNode(Tag.MAP, List.of(new NodeTuple(scalar(key), value)), FlowStyle.BLOCK);
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setSplitLines(false)
                .setWidth(Integer.MAX_VALUE)
                .build();
        return new Present(settings)
                .emitToString(new Serialize(settings).serializeOne(map).iterator())
                .strip();
    }
}
