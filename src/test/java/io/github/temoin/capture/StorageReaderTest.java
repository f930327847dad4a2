package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.web.StorageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorageReaderTest {
    private final Redactor redactor = new Redactor();
    private final Address page = new Addresses(redactor).of("http://portal.localhost:8080/");
    private final Address frame = new Addresses(redactor).of("http://ads.localhost:8080/frame");
    private final StorageReader reader = new StorageReader(new Addresses(redactor), redactor);

    @Test
    void itemsThatSeveralFramesShareStandOnce() {
        List<?> item = List.of("localStorage", "theme", "dark", 4);
        reader.take(page, List.of(item, List.of("sessionStorage", "theme", "dark", 4)));
        reader.take(new Addresses(redactor).of("http://portal.localhost:8080/other"), List.of(item));
        reader.take(frame, List.of(item));
        assertThat(reader.entries())
                .extracting(StorageEntry::kind, entry -> entry.host().name())
                .containsExactly(
                        tuple(StorageKind.LOCAL_STORAGE, "portal.localhost"),
                        tuple(StorageKind.SESSION_STORAGE, "portal.localhost"),
                        tuple(StorageKind.LOCAL_STORAGE, "ads.localhost"));
    }

    @Test
    void theNameThatMarkupGivesToAFrameIsNotStored() {
        reader.take(page, List.of(List.of("child", "map", "", 0)));
        reader.take(frame, List.of(List.of("windowName", "window.name", "map", 3)));
        assertThat(reader.entries()).isEmpty();
        reader.take(frame, List.of(List.of("windowName", "window.name", "a1b2c3d4e5f6", 12)));
        assertThat(reader.entries())
                .singleElement()
                .extracting(StorageEntry::kind)
                .isEqualTo(StorageKind.WINDOW_NAME);
    }

    @Test
    void whatIsReadBelongsToWhereTheFrameIsByNow() {
        reader.take(
                page,
                List.of(
                        List.of("at", "http://ads.localhost:8080/frame", "", 0),
                        List.of("localStorage", "theme", "dark", 4)));
        assertThat(reader.entries())
                .singleElement()
                .extracting(StorageEntry::frame)
                .isEqualTo(frame);
    }

    @Test
    void whatCouldNotBeReadIsAGap() {
        reader.take(page, List.of(List.of("!indexedDB", "TimeoutError", "", 0), List.of("+localStorage", "7", "", 0)));
        reader.unreadable(frame, "unknown error");
        assertThat(reader.gaps())
                .containsExactly(
                        new Gap(
                                FactKind.STORAGE,
                                "storage-unread",
                                "indexedDB of http://portal.localhost:8080/: TimeoutError",
                                1,
                                false),
                        new Gap(
                                FactKind.STORAGE,
                                "storage-more",
                                "localStorage of http://portal.localhost:8080/",
                                7,
                                false),
                        new Gap(
                                FactKind.STORAGE,
                                "frame-unreadable",
                                "http://ads.localhost:8080/frame: unknown error",
                                1,
                                false));
    }

    @Test
    void aScriptThatAnswersOddlyHarmsNothing() {
        reader.take(page, List.of("x", List.of(), List.of("localStorage", 1, "x", 1), List.of("unknown", "a", "b", 1)));
        assertThat(reader.entries()).isEmpty();
    }
}
