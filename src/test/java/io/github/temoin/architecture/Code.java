package io.github.temoin.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's own code: as bytecode and, where bytecode does not tell, as files. */
final class Code {
    /** What ships. */
    static final JavaClasses MAIN =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(Floor.BASE);

    /** What tests it, the embedded portal included. */
    static final JavaClasses TESTS =
            new ClassFileImporter(List.of(new ImportOption.OnlyIncludeTests())).importPackages(Floor.BASE);

    static final Path MAIN_SOURCES = Path.of("src/main/java");
    static final Path TEST_SOURCES = Path.of("src/test/java");

    private Code() {}

    static List<Path> files(Path sources) {
        try (Stream<Path> found = Files.walk(sources)) {
            return found.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every folder that holds a class. */
    static Set<Path> packages(Path sources) {
        return files(sources).stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages directly below the base package. */
    static Set<String> floorsOnDisk() {
        Path base = MAIN_SOURCES.resolve(Floor.BASE.replace('.', '/'));
        return packages(MAIN_SOURCES).stream()
                .filter(folder -> !folder.equals(base))
                .map(folder -> base.relativize(folder).getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
