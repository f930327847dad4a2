package io.github.temoin.consent;

/**
 * What became of one test of a launch.
 *
 * @param rule the rule's id; for a class that could not be run, its name
 * @param test JUnit's unique id, which tells suites apart
 * @param message what it said when it did not pass
 */
public record LaunchedTest(String rule, String test, Status status, String message) {

    /** As reports tell them apart. */
    public enum Status {
        PASSED,
        FAILED,
        BROKEN,
        SKIPPED
    }
}
