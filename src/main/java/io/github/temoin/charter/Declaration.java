package io.github.temoin.charter;

/**
 * Where something was declared.
 *
 * @param source a file's name, or an address
 * @param line counted from 1; 0 where there are no lines
 */
public record Declaration(String source, int line) {

    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
