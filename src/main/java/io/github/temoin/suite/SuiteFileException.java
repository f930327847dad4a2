package io.github.temoin.suite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Suite files that cannot be used, with all their mistakes. It has no stack trace: the mistake is in a file, not in the
 * code that read it.
 */
public final class SuiteFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    SuiteFileException(List<Mistake> mistakes) {
        super(message(mistakes), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes, file by file, from top to bottom. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String message(List<Mistake> mistakes) {
        String head = mistakes.size() == 1 ? "A suite has a mistake" : "Suites have " + mistakes.size() + " mistakes";
        return mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n", head + ":\n", ""));
    }
}
