package io.github.temoin.proof;

import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is expected of each page with a banner, what came of it, and the table of both. */
final class BannerTable {

    private static final boolean FULL = System.getProperty("full") != null;

    /** Those pages alone, with all their deeds: {@code -Dpage='unseen/.*'}. */
    private static final Optional<String> PAGE = Optional.ofNullable(System.getProperty("page"));

    private static final String IN_SPREAD = "*";

    /** What a visitor does. */
    enum Deed {
        REFUSE(Set.of()),
        ACCEPT(Set.of("statistics", "advertising")),
        STATISTICS(Set.of("statistics")),
        WITHDRAW(Set.of()),
        /** Saves the detailed choices with nothing ticked. */
        NOTHING(Set.of());

        private final Set<String> meant;

        Deed(Set<String> meant) {
            this.meant = meant;
        }

        /** Whether more was agreed to than was asked for, which is the worst that can happen. */
        boolean isBetrayedBy(String choice) {
            return !choice.isEmpty() && !choice.equals("none") && !meant.containsAll(List.of(choice.split("\\+")));
        }
    }

    /**
     * One page, one deed, and the choice that the page must then hold; or how the operation must end without one.
     *
     * @param spread whether it is tried without {@code -Dfull}, too
     */
    record Entry(String page, Deed deed, String expected, boolean spread) {

        private static Entry of(String page, Deed deed, String cell) {
            boolean spread = cell.endsWith(IN_SPREAD);
            return new Entry(page, deed, spread ? cell.substring(0, cell.length() - 1) : cell, spread);
        }

        @Override
        public String toString() {
            return page + ": " + deed.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, Map<Deed, String>> outcomes = new LinkedHashMap<>();
    private final List<String> betrayals = new ArrayList<>();

    /** Those of the spread; all with {@code -Dfull}, and all of the pages that are asked for. */
    static Stream<Entry> entries(String name) {
        return all(name)
                .filter(entry -> PAGE.map(page -> entry.page().matches(page)).orElse(FULL || entry.spread()));
    }

    static Stream<Entry> all(String name) {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BannerTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> cells = Arrays.stream(line.split("\\|", -1))
                                .map(String::trim)
                                .toList();
                        for (Deed deed : Deed.values()) {
                            String expected = cells.size() > deed.ordinal() + 1 ? cells.get(deed.ordinal() + 1) : "-";
                            if (!expected.equals("-")) {
                                entries.add(Entry.of(cells.get(0), deed, expected));
                            }
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.stream();
    }

    /** Does what an entry says, and tells the choice that the page then holds; or how it ended without one. */
    String outcome(BannerBench bench, BannerBench.Visit visit, Entry entry, List<Operation> done) {
        String outcome = outcome(bench, visit, entry.deed(), done);
        String choice = visit.choice();
        boolean withdrew =
                entry.deed() != Deed.WITHDRAW || done.get(done.size() - 1).done();
        boolean betrayed = withdrew && entry.deed().isBetrayedBy(choice);
        if (betrayed) {
            betrayals.add(entry + " left " + choice);
        }
        outcomes.computeIfAbsent(entry.page(), page -> new EnumMap<>(Deed.class))
                .put(entry.deed(), betrayed ? "WRONG: " + outcome : outcome);
        return outcome;
    }

    /** What was agreed to without being asked for. */
    List<String> betrayals() {
        return List.copyOf(betrayals);
    }

    void print(PrintStream out) {
        out.printf("%-28s", "banner");
        Arrays.stream(Deed.values())
                .forEach(deed -> out.printf(" | %-22s", deed.name().toLowerCase(Locale.ROOT)));
        out.println();
        outcomes.forEach((page, cells) -> {
            out.printf("%-28s", page);
            Arrays.stream(Deed.values()).forEach(deed -> out.printf(" | %-22s", cells.getOrDefault(deed, "-")));
            out.println();
        });
    }

    private static String outcome(BannerBench bench, BannerBench.Visit visit, Deed deed, List<Operation> done) {
        BannerOperator operator = bench.operator();
        return switch (deed) {
            case REFUSE -> told(visit, done, operator.refuseAll(visit.page(), visit.probe(), BannerBench.PATIENCE));
            case ACCEPT -> told(visit, done, operator.acceptAll(visit.page(), visit.probe(), BannerBench.PATIENCE));
            case STATISTICS ->
                told(visit, done, operator.customise(visit.page(), "statistics", visit.probe(), BannerBench.PATIENCE));
            case WITHDRAW -> withdrawn(operator, visit, done);
            case NOTHING -> told(visit, done, operator.saveNothing(visit.page(), visit.probe(), BannerBench.PATIENCE));
        };
    }

    private static String withdrawn(BannerOperator operator, BannerBench.Visit visit, List<Operation> done) {
        String accepted = told(visit, done, operator.acceptAll(visit.page(), visit.probe(), BannerBench.PATIENCE));
        if (!accepted.equals("statistics+advertising")) {
            return "not accepted: " + accepted;
        }
        Operation reopening = operator.reopen(visit.page(), visit.probe(), BannerBench.PATIENCE);
        done.add(reopening);
        return reopening.done()
                ? told(visit, done, operator.withdraw(visit.page(), visit.probe(), BannerBench.PATIENCE))
                : reopening.result().name();
    }

    private static String told(BannerBench.Visit visit, List<Operation> done, Operation operation) {
        done.add(operation);
        String choice = visit.choice();
        boolean chosen = !choice.isEmpty() && operation.done();
        return chosen ? choice : operation.result().name() + (choice.isEmpty() ? "" : " but chose " + choice);
    }
}
