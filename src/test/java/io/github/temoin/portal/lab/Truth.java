package io.github.temoin.portal.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a page of the lab does, and nobody may miss.
 *
 * @param kind a storage ({@code cookie}, {@code localStorage} …), or a request ({@code request}, {@code beacon} …)
 * @param name the cookie's or item's; of a request its path within the way's folder
 * @param host without port; the portal's own, or another
 * @param moment {@code dwell}, or the word of the act after which it happens
 * @param origin {@code header PATH}, {@code script PATH:LINE}, {@code worker PATH}, {@code document PATH}; PATH within
 *     the way's folder, {@code .} for its page; {@code ?} where nothing is claimed
 * @param fate {@code kept}; or {@code passed}, or the browser's reason for refusing it
 * @param unseen what no witness in this browser can show of it, and why; empty where all must be seen
 */
public record Truth(
        String kind, String name, String host, String moment, String origin, String fate, Optional<Unseen> unseen) {

    private static final String KEPT = "kept";

    /**
     * What the engine does not show.
     *
     * @param part {@code all} or {@code origin}
     */
    public record Unseen(String part, String reason) {}

    /** Reads a row: {@code kind | name | host | moment | origin | fate | unseen: reason}, the last two as needed. */
    static Truth of(String row) {
        List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
        if (cells.size() < 5) {
            throw new IllegalArgumentException("a row of the lab has five cells or more: " + row);
        }
        Optional<Unseen> unseen = cells.stream().skip(6).findFirst().map(Truth::unseen);
        String fate = cells.size() > 5 && !cells.get(5).isEmpty() ? cells.get(5) : KEPT;
        return new Truth(cells.get(0), cells.get(1), host(cells.get(2)), cells.get(3), cells.get(4), fate, unseen);
    }

    public boolean isKept() {
        return fate.equals(KEPT);
    }

    /** Whether the browser refused it. */
    public boolean isRefused() {
        return fate.startsWith("EXCLUDE");
    }

    private static Unseen unseen(String cell) {
        String[] parts = cell.split(":", 2);
        return new Unseen(parts[0].strip(), parts[1].strip());
    }

    private static String host(String cell) {
        if (cell.contains(".") || cell.equals("localhost")) {
            return cell;
        }
        return cell.equals("www") ? "www.portal.localhost" : cell + ".localhost";
    }
}
