package io.github.temoin.evidence;

import java.util.Optional;

/**
 * What made something happen.
 *
 * @param how by which means
 * @param address the response that carried the header, the script, the worker's script, or the document
 * @param line of the script or document, counted from 1; 0 where not known
 * @param column of the script or document, counted from 1; 0 where not known
 */
public record Origin(How how, Optional<Address> address, int line, int column) {

    /** By which means something was set or asked for. */
    public enum How {
        HEADER("header"),
        SCRIPT("script"),
        WORKER("worker"),
        /** Markup of a document. */
        DOCUMENT("document"),
        UNKNOWN("unknown");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** The word in findings. */
        public String word() {
            return word;
        }
    }

    /** Not known. */
    public static final Origin UNKNOWN = new Origin(How.UNKNOWN, Optional.empty(), 0, 0);

    /** A response that carried the header. */
    public static Origin header(Address response) {
        return new Origin(How.HEADER, Optional.of(response), 0, 0);
    }

    /** A script, with the place in it. */
    public static Origin script(Address script, int line, int column) {
        return new Origin(How.SCRIPT, Optional.of(script), line, column);
    }
}
