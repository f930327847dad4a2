package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BrowserPool;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.portal.lab.LabField;
import io.github.temoin.portal.lab.Truth;
import io.github.temoin.portal.lab.Way;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Nothing escapes: each page of the lab does something in one way, and the recorder tells it as it was, and nothing else.
 * A tenth of the field, spread over all families; all of it with {@code -Dfull}; some with {@code -Dlab=timing,storage/cache}.
 */
class LabIT {
    private static final boolean FULL = System.getProperty("full") != null;
    private static final Set<String> CHOSEN =
            Set.of(System.getProperty("lab", "").split(","));

    /** More at once make a small machine late, and what is late falls into the next moment. */
    private static final int BROWSERS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    @Test
    void whatAPageDoesIsTold() throws InterruptedException, ExecutionException {
        List<LabResult> results = visited(ways());
        LabTable.print(results);
        assertThat(results).isNotEmpty();
        assertThat(results).filteredOn(result -> !result.isPerfect()).isEmpty();
    }

    private static List<LabResult> visited(List<Way> ways) throws InterruptedException, ExecutionException {
        ExecutorService visitors = Executors.newFixedThreadPool(BROWSERS);
        try (EmbeddedPortal portal = EmbeddedPortal.start(Path.of("suites/embedded-statistics.yaml"), Set.of());
                LocalChromium venue = LocalChromium.find(Optional.empty());
                BrowserPool pool = new BrowserPool(venue, BROWSERS)) {
            LabVisit visit = new LabVisit(portal);
            List<Future<LabResult>> coming = new ArrayList<>();
            for (Way way : ways) {
                coming.add(visitors.submit(() -> LabResult.of(way, visit.make(way, pool))));
            }
            List<LabResult> results = new ArrayList<>();
            for (Future<LabResult> result : coming) {
                results.add(result.get());
            }
            return results;
        } finally {
            visitors.shutdownNow();
        }
    }

    private static List<Way> ways() {
        if (System.getProperty("lab") != null) {
            return LabField.ways().stream()
                    .filter(way -> CHOSEN.contains(way.family()) || CHOSEN.contains(way.toString()))
                    .toList();
        }
        return FULL ? LabField.ways() : LabField.tenth();
    }

    /** Each row names a storage or a request that there is, and each way stands once. */
    @Test
    void theFieldIsInOrder() {
        List<Way> ways = LabField.ways();
        assertThat(ways).extracting(Way::path).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(ways.stream().flatMap(way -> way.truths().stream()).map(Truth::kind))
                .contains("cookie", "localStorage", "etag", "request", "beacon", "websocket", "webrtc", "connection");
        assertThat(LabField.tenth()).extracting(Way::family).contains(LabField.FAMILIES.toArray(String[]::new));
    }
}
