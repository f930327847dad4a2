package io.github.temoin.suite;

/**
 * Where a part of a file stands.
 *
 * @param line counted from 1
 * @param column counted from 1 in Unicode characters
 * @param written a scalar as it is written, without quotes; empty for a list or a map
 */
record Place(int line, int column, String written) {

    /** The whole file. */
    static final Place NOWHERE = new Place(0, 0, "");

    /** A place from lines and columns counted from 0. */
    static Place fromZero(int line, int column, String written) {
        return new Place(line + 1, column + 1, written);
    }
}
