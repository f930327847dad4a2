package io.github.temoin.suite;

import java.nio.file.Path;

/**
 * Something wrong in a suite file or folder.
 *
 * @param file the file or folder
 * @param line counted from 1; 0 where the mistake is about the file as a whole
 * @param column counted from 1 in Unicode characters; 0 where the mistake is about the file as a whole
 * @param text what is wrong, and what would be right
 */
public record Mistake(Path file, int line, int column, String text) {

    /** As {@code file:line:column: text}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column + ": " + text : file + ": " + text;
    }
}
