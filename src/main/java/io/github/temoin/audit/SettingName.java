package io.github.temoin.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of settings. */
enum SettingName {
    PORTAL("portal"),
    SUITES("suites"),
    SUITE("suite"),
    BROWSER("browser"),
    BROWSER_BINARY("browserBinary"),
    GRID("grid"),
    VISITORS("visitors"),
    DWELL("dwell"),
    LANG("lang"),
    STRICT("strict"),
    FAULTS("faults"),
    HEADLESS("headless"),
    PROXY("proxy"),
    INSECURE("insecure"),
    /** Read by the program that drafts suites alone. */
    DRAFT("draft"),
    /** In the environment only, as the two that follow: a process list shows what stands on a command line. */
    USER("user"),
    PASSWORD("password"),
    BASIC_AUTH("basicAuth");

    static final String PREFIX = "temoin.";
    static final String ENVIRONMENT_PREFIX = "TEMOIN_";

    private final String word;

    SettingName(String word) {
        this.word = word;
    }

    /** The name as a property. */
    String property() {
        return PREFIX + word;
    }

    /** The names as an environment variable, the usual one first. */
    List<String> variables() {
        return List.of(ENVIRONMENT_PREFIX + name(), ENVIRONMENT_PREFIX + word.toUpperCase(Locale.ROOT));
    }

    boolean inTheEnvironmentOnly() {
        return compareTo(USER) >= 0;
    }

    static Optional<SettingName> ofProperty(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.property().equals(name))
                .findFirst();
    }

    static Optional<SettingName> ofVariable(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.variables().contains(name))
                .findFirst();
    }
}
