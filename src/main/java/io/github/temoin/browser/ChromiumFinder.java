package io.github.temoin.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a browser and a driver of the same major version, and says all that it looked for where it finds none. */
final class ChromiumFinder {
    /** A browser and a driver that fits it. */
    record Pair(Installed browser, Installed driver) {}

    private final ChromiumPlaces places;
    private final VersionProbe probe;
    private final DriverDownload download;

    ChromiumFinder(ChromiumPlaces places, VersionProbe probe, DriverDownload download) {
        this.places = places;
        this.probe = probe;
        this.download = download;
    }

    /**
     * The first browser for which a driver is here; else the first browser, with a driver from the network.
     *
     * @param binary the only browser to look at, if there
     * @param driver a driver to try before all others, if there
     */
    Pair find(Optional<Path> binary, Optional<Path> driver) {
        List<Path> lookedAt = binary.map(List::of).orElseGet(places::browsers);
        List<Installed> browsers = installed(lookedAt);
        if (browsers.isEmpty()) {
            throw new NoBrowserException(noBrowser(binary, lookedAt));
        }
        Map<Path, Optional<BrowserVersion>> drivers = new LinkedHashMap<>();
        for (Installed browser : browsers) {
            List<Path> candidates = new ArrayList<>(driver.stream().toList());
            candidates.addAll(places.drivers(browser.path()));
            for (Path candidate : candidates) {
                Optional<BrowserVersion> version = drivers.computeIfAbsent(candidate, probe::probe);
                if (version.isPresent() && version.get().fits(browser.version())) {
                    return new Pair(browser, new Installed(candidate, version.get()));
                }
            }
        }
        return withDownload(browsers.get(0), drivers);
    }

    /** One program often goes by several names: it is asked once. */
    private List<Installed> installed(List<Path> candidates) {
        Map<Path, Installed> found = new LinkedHashMap<>();
        for (Path candidate : candidates) {
            Path real = real(candidate);
            if (!found.containsKey(real)) {
                probe.probe(candidate).ifPresent(version -> found.put(real, new Installed(candidate, version)));
            }
        }
        return List.copyOf(found.values());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private Pair withDownload(Installed browser, Map<Path, Optional<BrowserVersion>> drivers) {
        try {
            Path got = download.get(browser.version());
            BrowserVersion version = probe.probe(got)
                    .orElseThrow(() -> new NoBrowserException("what was downloaded does not run: " + got));
            return new Pair(browser, new Installed(got, version));
        } catch (NoBrowserException e) {
            throw new NoBrowserException(noDriver(browser, drivers, String.valueOf(e.getMessage())));
        }
    }

    private String noBrowser(Optional<Path> binary, List<Path> lookedAt) {
        String found = binary.map(path -> "The browser that was asked for is not there, or does not say its version:")
                .orElse("No Chromium or Chrome was found. Looked for:");
        return found + byFolder(lookedAt) + "\nWhat to do: " + places.advice()
                + "; or say where it is with -Dtemoin.browserBinary=PATH";
    }

    private String noDriver(Installed browser, Map<Path, Optional<BrowserVersion>> drivers, String download) {
        StringBuilder seen = new StringBuilder();
        List<Path> missing = new ArrayList<>();
        drivers.forEach((path, version) -> version.ifPresentOrElse(
                found -> seen.append("\n  ").append(new Installed(path, found)), () -> missing.add(path)));
        return "No ChromeDriver of version " + browser.version().major() + " for " + browser + "."
                + (seen.isEmpty() ? "" : "\nDoes not fit:" + seen) + "\nNot there:" + byFolder(missing)
                + "\nNor from the network: " + download + "\nWhat to do: " + places.advice()
                + "; or say where a driver is with -Dwebdriver.chrome.driver=PATH";
    }

    /** A line for each folder, in the order of the search. */
    private static String byFolder(List<Path> programs) {
        Map<String, List<String>> folders = new LinkedHashMap<>();
        for (Path program : programs) {
            String name = program.toFile().getName();
            String folder = String.valueOf(program.toAbsolutePath().getParent());
            folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(name);
        }
        StringBuilder lines = new StringBuilder();
        folders.forEach((folder, names) ->
                lines.append("\n  ").append(folder).append(": ").append(String.join(", ", names)));
        return lines.toString();
    }
}
