package io.github.temoin.draft;

import io.github.temoin.rule.RuleBook;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteFile;
import io.github.temoin.suite.SuiteFileException;
import io.github.temoin.web.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that a draft is written to: a new one. */
public final class DraftFile {

    private final Path path;

    private DraftFile(Path path) {
        this.path = path;
    }

    /**
     * The file for a portal, named after its host.
     *
     * @throws DraftException if there is such a file
     */
    public static DraftFile in(Path folder, Host host) {
        DraftFile file = new DraftFile(folder.resolve(host.name().replace(':', '_') + SuiteFile.ENDING));
        if (Files.exists(file.path)) {
            throw file.standsInTheWay();
        }
        return file;
    }

    /**
     * Writes the draft, and reads it back as a run would.
     *
     * @throws DraftException if the file came into being meanwhile
     * @throws SuiteFileException if the draft has mistakes: it is written all the same, to be mended
     */
    public Suite write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException meanwhile) {
            throw standsInTheWay();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(path.toString(), unwritable);
        }
        return SuiteFile.read(path, RuleBook.ids());
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    private DraftException standsInTheWay() {
        return new DraftException(path + ": there is such a file already, and it is not overwritten;"
                + " move it away, or draft into another folder (-Dtemoin.suites=…)");
    }
}
