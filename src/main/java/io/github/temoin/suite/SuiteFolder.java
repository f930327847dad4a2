package io.github.temoin.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the suite files of a folder. */
public final class SuiteFolder {

    private static final List<String> OTHER_ENDINGS = List.of(".yml", SuiteFile.ENDING);

    private final Path folder;
    private final Collection<String> rules;
    private final List<Mistake> mistakes = new ArrayList<>();

    private SuiteFolder(Path folder, Collection<String> rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /**
     * Reads all suites of a folder, in the order of their names, or the named ones, in the order given.
     *
     * @param names of files, without their ending; all where there are none
     * @param rules the ids of all rules, which exceptions are made from
     * @throws SuiteFileException with every mistake of every file read, or if the folder, a named file or any suite is not
     *     there
     */
    public static List<Suite> read(Path folder, List<String> names, Collection<String> rules) {
        return new SuiteFolder(folder, rules).read(names);
    }

    private List<Suite> read(List<String> names) {
        List<String> present = present();
        List<String> wanted = names.isEmpty() ? present : known(names, present);
        List<Suite> suites = mistakes.isEmpty() ? suites(wanted) : List.of();
        if (!mistakes.isEmpty()) {
            throw new SuiteFileException(mistakes);
        }
        return suites;
    }

    private List<Suite> suites(List<String> names) {
        SuiteSchema schema = SuiteSchema.load();
        List<Suite> suites = new ArrayList<>();
        for (String name : names) {
            Mistakes ofFile = new Mistakes(folder.resolve(name + SuiteFile.ENDING));
            SuiteFile.read(ofFile.file(), schema, rules, ofFile).ifPresent(suites::add);
            mistakes.addAll(ofFile.all());
        }
        return suites;
    }

    private List<String> known(List<String> names, List<String> present) {
        List<String> known = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            if (present.contains(name)) {
                known.add(name);
            } else if (mistakes.isEmpty() || !present.isEmpty()) {
                wrong(folder, "no suite '" + name + "' here; " + Spelling.hint(name, present));
            }
        }
        return known;
    }

    private List<String> present() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> candidates = files.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            candidates.forEach(this::checkEnding);
            List<String> names = candidates.stream()
                    .filter(file -> file.getFileName().toString().endsWith(SuiteFile.ENDING))
                    .map(SuiteFile::nameOf)
                    .toList();
            if (names.isEmpty()) {
                wrong(folder, "no suite in this folder; a suite is a file whose name ends in " + SuiteFile.ENDING);
            }
            return names;
        } catch (IOException unreadable) {
            wrong(folder, Files.exists(folder) ? "this is no folder that can be read" : missingFolder());
            return List.of();
        }
    }

    // Passed over in silence, such a file would be a suite that never fails.
    private void checkEnding(Path file) {
        String name = file.getFileName().toString();
        OTHER_ENDINGS.stream()
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending) && !name.endsWith(SuiteFile.ENDING))
                .findFirst()
                .ifPresent(ending -> wrong(
                        file,
                        "a suite's name ends in " + SuiteFile.ENDING + "; rename it to "
                                + name.substring(0, name.length() - ending.length()) + SuiteFile.ENDING));
    }

    private String missingFolder() {
        return "no such folder"
                + nearestFolder().map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private Optional<Path> nearestFolder() {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(parent)) {
            List<String> folders = beside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
            return Spelling.nearest(absolute.getFileName().toString(), folders).map(folder::resolveSibling);
        } catch (IOException noSuchParent) {
            return Optional.empty();
        }
    }

    private void wrong(Path where, String text) {
        mistakes.add(new Mistake(where, 0, 0, text));
    }
}
