package io.github.temoin.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where Chromium, Chrome and ChromeDriver usually are, the likeliest first. */
final class ChromiumPlaces {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    private static final List<String> MAC_APPS = List.of("Google Chrome", "Chromium", "Google Chrome for Testing");
    private static final List<String> WINDOWS_ROOTS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    private final Machine machine;

    ChromiumPlaces(Machine machine) {
        this.machine = machine;
    }

    List<Path> browsers() {
        List<Path> places = new ArrayList<>(machine.onPath(BROWSERS));
        if (machine.mac()) {
            for (String app : MAC_APPS) {
                Path program = Path.of("Applications", app + ".app", "Contents", "MacOS", app);
                places.add(Path.of("/").resolve(program));
                places.add(machine.home().resolve(program));
            }
        } else if (machine.windows()) {
            for (String root : WINDOWS_ROOTS) {
                places.addAll(machine.below(root, "Google", "Chrome", "Application", "chrome.exe"));
                places.addAll(machine.below(root, "Chromium", "Application", "chrome.exe"));
            }
        } else {
            places.addAll(paths("/usr/bin/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"));
        }
        return places.stream().distinct().toList();
    }

    /** @param browser looked beside, too: some distributions install both in one folder */
    List<Path> drivers(Path browser) {
        List<Path> places = new ArrayList<>(machine.onPath(DRIVERS));
        String name = machine.program("chromedriver");
        places.addAll(machine.below("CHROMEWEBDRIVER", name));
        places.add(browser.resolveSibling(name));
        if (!machine.mac() && !machine.windows()) {
            places.addAll(paths(
                    "/usr/bin/chromedriver",
                    "/usr/lib/chromium/chromedriver",
                    "/usr/lib/chromium-browser/chromedriver",
                    "/snap/bin/chromium.chromedriver"));
        }
        return places.stream().distinct().toList();
    }

    /** How to install both here. */
    String advice() {
        if (machine.mac()) {
            return "install Chrome: brew install --cask google-chrome";
        }
        if (machine.windows()) {
            return "install Chrome: winget install Google.Chrome";
        }
        return "install Chromium with its driver: apt-get install chromium chromium-driver (Debian), "
                + "dnf install chromium chromedriver (Fedora), pacman -S chromium (Arch); or Google Chrome";
    }

    private static List<Path> paths(String... places) {
        return List.of(places).stream().map(Path::of).toList();
    }
}
