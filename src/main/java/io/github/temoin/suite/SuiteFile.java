package io.github.temoin.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads suite files. */
public final class SuiteFile {

    /** What the name of a suite file ends in. */
    public static final String ENDING = ".yaml";

    private static final int BIGGEST = 1 << 20;

    private SuiteFile() {}

    /**
     * Reads a suite file.
     *
     * @param rules the ids of all rules, which exceptions are made from
     * @throws SuiteFileException with every mistake of the file, if there is one
     */
    public static Suite read(Path file, Collection<String> rules) {
        Mistakes mistakes = new Mistakes(file);
        Optional<Suite> suite = read(file, SuiteSchema.load(), rules, mistakes);
        List<Mistake> all = mistakes.all();
        if (suite.isEmpty() || !all.isEmpty()) {
            throw new SuiteFileException(all);
        }
        return suite.get();
    }

    /** Reads a suite file; it can be used only if no mistake was found. */
    static Optional<Suite> read(Path file, SuiteSchema schema, Collection<String> rules, Mistakes mistakes) {
        return bytes(file, mistakes).flatMap(bytes -> Utf8.decode(
                        bytes,
                        place -> mistakes.add(place, "a byte that is no UTF-8; save the file in the encoding UTF-8"))
                .flatMap(text -> new YamlReader(mistakes).read(text))
                .flatMap(document -> {
                    Optional<Suite> suite = new SuiteReader(Value.root(document, mistakes), rules)
                            .read(nameOf(file), file, digest(bytes));
                    schema.check(document, mistakes);
                    return suite;
                }));
    }

    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static Optional<byte[]> bytes(Path file, Mistakes mistakes) {
        try {
            if (Files.size(file) <= BIGGEST) {
                return Optional.of(Files.readAllBytes(file));
            }
            mistakes.add(Place.NOWHERE, "the file is bigger than a megabyte, which no suite is");
        } catch (NoSuchFileException missing) {
            mistakes.add(Place.NOWHERE, "no such file");
        } catch (IOException unreadable) {
            mistakes.add(
                    Place.NOWHERE,
                    "the file cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
        return Optional.empty();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
