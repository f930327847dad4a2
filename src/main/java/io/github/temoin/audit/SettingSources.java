package io.github.temoin.audit;

import io.github.temoin.suite.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where settings are looked for, the first that has a value counts: system properties, the environment, JUnit's
 * configuration parameters.
 *
 * @param parameterNames names of configuration parameters, as far as they are known
 */
record SettingSources(
        Map<String, String> properties,
        Map<String, String> environment,
        Function<String, Optional<String>> parameters,
        Set<String> parameterNames) {

    /**
     * A setting's text, and where it stands.
     *
     * @param origin to begin a mistake with
     */
    record Written(String text, String origin) {}

    SettingSources {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
        parameterNames = Set.copyOf(parameterNames);
    }

    /** System properties and environment of this program, and configuration parameters. */
    static SettingSources of(Function<String, Optional<String>> parameters, Set<String> parameterNames) {
        Properties system = System.getProperties();
        Map<String, String> properties =
                system.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, system::getProperty));
        return new SettingSources(properties, System.getenv(), parameters, parameterNames);
    }

    /** The text of a setting, stripped; empty where no source has one that is not blank. */
    Optional<Written> find(SettingName name) {
        Optional<Written> variable = name.variables().stream()
                .flatMap(word -> written(environment.getOrDefault(word, ""), word + " (environment)").stream())
                .findFirst();
        if (name.inTheEnvironmentOnly()) {
            return variable;
        }
        String property = name.property();
        return written(properties.getOrDefault(property, ""), property + " (system property)")
                .or(() -> variable)
                .or(() -> parameters.apply(property).flatMap(text -> written(text, property + " (JUnit parameter)")));
    }

    /** Tells of each name that no setting has, and of secrets outside the environment. */
    void checkNames(Consumer<String> mistakes) {
        checkProperties(properties.keySet(), "system property", mistakes);
        checkProperties(parameterNames, "JUnit parameter", mistakes);
        List<String> known = Arrays.stream(SettingName.values())
                .map(name -> name.variables().get(0))
                .toList();
        environment.keySet().stream()
                .filter(name -> name.startsWith(SettingName.ENVIRONMENT_PREFIX))
                .filter(name -> SettingName.ofVariable(name).isEmpty())
                .sorted()
                .forEach(name -> mistakes.accept(unknown(name, "environment", SettingName.ENVIRONMENT_PREFIX, known)));
    }

    private static void checkProperties(Set<String> names, String source, Consumer<String> mistakes) {
        List<String> known = Arrays.stream(SettingName.values())
                .filter(name -> !name.inTheEnvironmentOnly())
                .map(SettingName::property)
                .toList();
        for (String name : names.stream()
                .filter(any -> any.startsWith(SettingName.PREFIX))
                .sorted()
                .toList()) {
            Optional<SettingName> setting = SettingName.ofProperty(name);
            if (setting.isEmpty()) {
                mistakes.accept(unknown(name, source, SettingName.PREFIX, known));
            } else if (setting.get().inTheEnvironmentOnly()) {
                mistakes.accept(
                        name + " (" + source + "): this is read from the environment only, where others do not see it;"
                                + " set " + setting.get().variables().get(0));
            }
        }
    }

    // Names are compared without what all of them begin with: it would make far ones look near.
    private static String unknown(String name, String source, String prefix, List<String> known) {
        List<String> endings =
                known.stream().map(word -> word.substring(prefix.length())).toList();
        String hint = Spelling.nearest(name.substring(prefix.length()), endings)
                .map(near -> "did you mean " + prefix + near + "?")
                .orElseGet(() -> "known: " + String.join(", ", known));
        return name + " (" + source + "): unknown setting; " + hint;
    }

    private static Optional<Written> written(String text, String origin) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Written(text.strip(), origin));
    }
}
