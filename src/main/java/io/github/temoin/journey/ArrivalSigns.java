package io.github.temoin.journey;

import io.github.temoin.evidence.Obstacle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phrases that tell a wall against robots, or a maintenance page, from the portal itself. */
final class ArrivalSigns {

    /** A portal's own page may speak of maintenance somewhere; a page that is one says little else. */
    private static final int LONGEST_WALL = 2_500;

    private final List<Sign> signs;

    private ArrivalSigns(List<Sign> signs) {
        this.signs = signs;
    }

    /** The phrases that ship with the program. */
    static ArrivalSigns load() {
        List<Sign> signs = new ArrayList<>();
        try (InputStream in = ArrivalSigns.class.getResourceAsStream("arrival-signs.txt")) {
            if (in == null) {
                throw new IllegalStateException("arrival-signs.txt is missing beside " + ArrivalSigns.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s*\\|\\s*", 2);
                    signs.add(new Sign(Obstacle.valueOf(parts[0]), parts[1].toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ArrivalSigns(List.copyOf(signs));
    }

    /**
     * What a page's text tells.
     *
     * @param text in lower case, white space folded
     */
    Optional<Obstacle> obstacleIn(String text) {
        if (text.length() > LONGEST_WALL) {
            return Optional.empty();
        }
        return signs.stream()
                .filter(sign -> text.contains(sign.phrase))
                .map(Sign::obstacle)
                .findFirst();
    }

    private record Sign(Obstacle obstacle, String phrase) {}
}
