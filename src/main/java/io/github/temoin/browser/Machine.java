package io.github.temoin.browser;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the search for programs needs to know of the machine.
 *
 * @param system the operating system's name, as in the system property {@code os.name}
 * @param environment environment variables
 * @param home the user's home folder
 * @param user whose this process is
 */
record Machine(String system, Map<String, String> environment, Path home, String user) {
    static Machine here() {
        return new Machine(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                ProcessHandle.current().info().user().orElseGet(() -> System.getProperty("user.name")));
    }

    boolean windows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean mac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** Whether Chromium's sandbox would refuse to work. */
    boolean root() {
        return !windows() && user.equals("root");
    }

    /** Where the PATH would have programs of these names: name by name, then folder by folder. */
    List<Path> onPath(List<String> names) {
        List<Path> places = new ArrayList<>();
        for (String name : names) {
            for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                if (!folder.isBlank()) {
                    add(places, folder, program(name));
                }
            }
        }
        return places;
    }

    /** A program below a folder that an environment variable names, if it does. */
    List<Path> below(String variable, String... rest) {
        List<Path> places = new ArrayList<>();
        String folder = environment.get(variable);
        if (folder != null && !folder.isBlank()) {
            add(places, folder, rest);
        }
        return places;
    }

    /** The file name of a program here. */
    String program(String name) {
        return windows() ? name + ".exe" : name;
    }

    /** A PATH is other people's writing: an entry that is no path is no place. */
    private static void add(List<Path> places, String folder, String... rest) {
        try {
            places.add(Path.of(folder, rest));
        } catch (InvalidPathException e) {
            return;
        }
    }
}
