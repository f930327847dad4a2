package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

class ShownItemTest {

    private final Redactor plain = new Redactor();
    private final Redactor door = plain.showing(StorageKind.COOKIE, "choice");

    @Test
    void onlyTheItemNamedIsShown() {
        assertThat(door.redact(StorageKind.COOKIE, "choice", "{\"statistics\":false}")
                        .shown())
                .contains("{\"statistics\":false}");
        assertThat(door.redact(StorageKind.COOKIE, "other", "{\"statistics\":false}")
                        .shown())
                .isEmpty();
        assertThat(door.redact(StorageKind.LOCAL_STORAGE, "choice", "{\"statistics\":false}")
                        .shown())
                .isEmpty();
    }

    @Test
    void valuesCompareAcrossBothDoors() {
        assertThat(door.redact(StorageKind.COOKIE, "choice", "no").digest())
                .isEqualTo(plain.redact("no").digest());
    }
}
