package io.github.temoin.proof;

import io.github.temoin.portal.lab.LabField;
import io.github.temoin.portal.lab.Truth;
import java.util.List;
import java.util.function.ToIntFunction;

/** Recall and false reports, family by family. */
final class LabTable {
    private LabTable() {}

    static void print(List<LabResult> results) {
        System.out.printf(
                "%-10s %5s %5s %7s %12s %10s %6s%n",
                "family", "ways", "rows", "told", "events alone", "log alone", "false");
        for (String family : LabField.FAMILIES) {
            line(
                    family,
                    results.stream()
                            .filter(one -> one.way().family().equals(family))
                            .toList());
        }
        line("all", results);
        for (LabResult result : results) {
            result.missed().forEach(truth -> System.out.printf("missed  %s: %s%n", result.way(), shown(truth)));
            result.falsely().forEach(sighting -> System.out.printf("false   %s: %s%n", result.way(), sighting));
            result.gaps().forEach(gap -> System.out.printf("lost    %s: %s%n", result.way(), gap));
        }
        for (LabResult result : results) {
            result.way().truths().forEach(truth -> truth.unseen()
                    .ifPresent(unseen -> System.out.printf(
                            "not shown by the browser: %s of %s (%s)%n",
                            unseen.part(), result.way(), unseen.reason())));
        }
    }

    private static void line(String family, List<LabResult> results) {
        int rows = sum(results, LabResult::rows);
        System.out.printf(
                "%-10s %5d %5d %6.1f%% %11.1f%% %9.1f%% %6d%n",
                family,
                results.size(),
                rows,
                percent(rows - sum(results, one -> one.missed().size()), rows),
                percent(sum(results, LabResult::byEvents), rows),
                percent(sum(results, LabResult::byLog), rows),
                sum(results, one -> one.falsely().size()));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    private static int sum(List<LabResult> results, ToIntFunction<LabResult> what) {
        return results.stream().mapToInt(what).sum();
    }

    private static String shown(Truth truth) {
        return "%s | %s | %s | %s | %s | %s"
                .formatted(truth.kind(), truth.name(), truth.host(), truth.moment(), truth.origin(), truth.fate());
    }
}
