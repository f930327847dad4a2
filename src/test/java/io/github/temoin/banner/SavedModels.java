package io.github.temoin.banner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.browser.Page;
import io.github.temoin.suite.BannerHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages as the page reader measured them, each with the reading that is expected of it: {@code models/NAME.json} and
 * {@code models/NAME.txt}. With these a change of the vocabulary shows its effect without a browser.
 */
public final class SavedModels {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOP = "top";

    private SavedModels() {}

    /**
     * A page to be saved.
     *
     * @param name of the two files
     * @param page under the proof's banners
     * @param opened what is pressed before, as a selector; nothing for the first screen
     */
    public record Saved(String name, String page, Optional<String> opened) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All, as {@code models/list.txt} has them: a name, a page, and what is pressed before. */
    public static Stream<Saved> all() {
        return text("list.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 3))
                .map(words -> new Saved(
                        words[0],
                        words[1],
                        Optional.of(words).filter(w -> w.length > 2).map(w -> w[2])));
    }

    /** What is expected to be read. */
    public static String expected(Saved saved) {
        return text(saved.name() + ".txt").strip();
    }

    /** What is read of the model that was saved. */
    public static String reading(Saved saved) {
        return reading(model(saved.name()));
    }

    /** What is read of a page as it is now. */
    public static String reading(Page page) {
        return reading(new PageReader(BannerHints.NONE, Vocabulary.bundled()).read(page));
    }

    /** The model of a page as it is now, a node a line. */
    public static String json(Page page) {
        Map<String, Object> options = Map.of("nodes", 20_000, "letters", 200_000, "pins", Map.of());
        Map<String, Object> measured =
                new LinkedHashMap<>(page.evaluate(PageScripts.READ, options).asMap());
        Object body = measured.remove("body");
        String head = written(measured);
        return head.substring(0, head.length() - 1) + ",\"body\":\n" + node((Map<?, ?>) body, "") + "}\n";
    }

    private static String node(Map<?, ?> node, String indent) {
        Map<Object, Object> own = new LinkedHashMap<>(node);
        Object children = own.remove("children");
        String head = written(own);
        if (!(children instanceof List<?> inner) || inner.isEmpty()) {
            return indent + head;
        }
        return indent + head.substring(0, head.length() - 1) + ",\"children\":[\n"
                + inner.stream()
                        .map(child -> node((Map<?, ?>) child, indent + " "))
                        .collect(Collectors.joining(",\n"))
                + "]}";
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageModel model(String name) {
        BidiObject json;
        try {
            json = BidiObject.of(JSON.readValue(text(name + ".json"), new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Node root = new ModelReader(TOP, new FramePlace(0, 0, 0, 0, 1), node -> List.of()).read(json.object("body"));
        return new PageModel(
                root,
                json.text("language"),
                json.number("width"),
                json.number("height"),
                json.number("scrollHeight"),
                json.number("scrollY"),
                List.of());
    }

    private static String reading(PageModel page) {
        Vocabulary vocabulary = Vocabulary.bundled();
        Optional<Candidate> banner = new BannerFinder(BannerHints.NONE, vocabulary)
                .candidates(page).stream().filter(Candidate::offersChoices).findFirst();
        List<String> lines = new ArrayList<>();
        lines.add(banner.map(found -> found.isBanner() ? "banner" : "settings").orElse("nothing")
                + banner.flatMap(found ->
                                vocabulary.language(found.reading().container().text()))
                        .map(language -> " in " + language)
                        .orElse(""));
        banner.ifPresent(found -> lines.addAll(controls(found.reading())));
        new ReopenFinder(new LabelReader(vocabulary), Pins.on(page, BannerHints.NONE))
                .find(page, banner.map(found -> found.reading().container())).stream()
                        .map(way -> (way.opens() ? "REOPEN " : "perhaps REOPEN ")
                                + way.control().label())
                        .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static List<String> controls(BannerReading reading) {
        Stream<String> buttons = reading.controls().stream().map(seen -> seen.role() + " " + seen.label());
        Stream<String> switches = reading.toggles().stream()
                .map(toggle -> "SWITCH " + toggle.category().orElse("?") + " "
                        + toggle.on().map(on -> on ? "on" : "off").orElse("?") + (toggle.locked() ? " locked" : "")
                        + " "
                        + toggle.label()
                        + toggle.contradiction().map(told -> " (" + told + ")").orElse(""));
        Stream<String> levels = reading.levels().stream()
                .flatMap(group -> group.options().stream())
                .map(level -> "LEVEL " + level.agreement().extent()
                        + String.join(
                                "",
                                level.agreement().categories().stream()
                                        .sorted()
                                        .map(category -> " " + category)
                                        .toList())
                        + (level.chosen() ? " chosen " : " ")
                        + level.label());
        return Stream.of(buttons, switches, levels).flatMap(part -> part).toList();
    }

    private static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(SavedModels.class.getResourceAsStream("models/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
