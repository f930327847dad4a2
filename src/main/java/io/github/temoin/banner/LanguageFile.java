package io.github.temoin.banner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a vocabulary file: {@code language: fr}, then sections, each a heading in brackets and phrases with commas or
 * line ends between. A section is a word class ({@code [accept]}), {@code [idiom accept]} for whole labels,
 * {@code [topic]}, {@code [topic weak]}, {@code [foreign topic]}, {@code [step]}, {@code [category statistics]}, or
 * {@code [standing on]}. Accents (but for the standings) and capitals do not count, an apostrophe is a space, a word that
 * ends in {@code *} stands for all that begin like it, and lines that begin with {@code #} are comments.
 */
final class LanguageFile {

    private static final Pattern COMMA = Pattern.compile(",");

    private final String name;
    private final Language language;
    private int line;
    private @Nullable Consumer<String> section;

    private LanguageFile(String name, String tag) {
        this.name = name;
        this.language = new Language(
                tag,
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(Words::accented));
    }

    /** @throws IllegalArgumentException with file and line, if the file is not as it should be */
    static Language bundled(String tag) {
        String name = "vocabulary/" + tag + ".txt";
        try (InputStream stream = LanguageFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** @throws IllegalArgumentException with file and line, if the file is not as it should be */
    static Language read(String name, Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        @Nullable LanguageFile file = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String content = line.trim();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (file == null) {
                file = begin(name, number, content);
            } else {
                file.line = number;
                file.take(content);
            }
        }
        if (file == null) {
            throw new IllegalArgumentException(name + ": empty; it must begin with 'language: ' and a tag such as fr");
        }
        return file.language;
    }

    private static LanguageFile begin(String name, int line, String content) {
        String key = "language:";
        if (!content.startsWith(key)) {
            throw new IllegalArgumentException(
                    name + ":" + line + ": must begin with 'language: ' and a tag such as fr, not '" + content + "'");
        }
        return new LanguageFile(name, content.substring(key.length()).trim());
    }

    private void take(String content) {
        if (content.startsWith("[") && content.endsWith("]")) {
            section = section(content.substring(1, content.length() - 1).trim());
            return;
        }
        if (section == null) {
            throw wrong("a phrase before the first section such as [accept]");
        }
        for (String form : COMMA.split(content, -1)) {
            if (!form.isBlank()) {
                add(section, form);
            }
        }
    }

    private void add(Consumer<String> to, String form) {
        try {
            to.accept(form);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getMessage(), e);
        }
    }

    private Consumer<String> section(String heading) {
        if (heading.equals("topic")) {
            return collecting(language.topics());
        }
        if (heading.equals("topic weak")) {
            return collecting(language.weakTopics());
        }
        if (heading.equals("foreign topic")) {
            return collecting(language.foreignTopics());
        }
        if (heading.equals("step")) {
            return collecting(language.steps());
        }
        if (heading.startsWith("category ")) {
            return category(heading.substring("category ".length()).trim());
        }
        if (heading.startsWith("standing ")) {
            String state = heading.substring("standing ".length()).trim();
            Standing standing = Standing.named(state).orElseThrow(() -> wrong("no standing is called '" + state + "'"));
            return form -> language.standings().add(form, standing);
        }
        if (heading.startsWith("idiom ")) {
            Meaning meaning = meaning(heading.substring("idiom ".length()).trim());
            return form -> language.idioms().add(form, meaning);
        }
        Optional<WordClass> words = WordClass.named(heading);
        WordClass named = words.filter(word -> word != WordClass.PURPOSE)
                .orElseThrow(() -> wrong("unknown section [" + heading + "]; there are "
                        + Arrays.stream(WordClass.values())
                                .filter(word -> word != WordClass.PURPOSE)
                                .map(LanguageFile::spelled)
                                .collect(Collectors.joining(", "))
                        + ", idiom …, topic, topic weak, foreign topic, step, category …, standing …"));
        return form -> language.words().add(form, named);
    }

    private static Consumer<String> collecting(Phrases<String> phrases) {
        return form -> phrases.add(form, form.trim());
    }

    private Consumer<String> category(String category) {
        if (category.equals(Vocabulary.NECESSARY)) {
            return form -> language.categories().add(form, category);
        }
        return form -> {
            language.categories().add(form, category);
            language.words().add(form, WordClass.PURPOSE);
        };
    }

    private Meaning meaning(String word) {
        return Arrays.stream(Meaning.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("no meaning is called '" + word + "'"));
    }

    private static String spelled(WordClass word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(name + ":" + line + ": " + what);
    }
}
