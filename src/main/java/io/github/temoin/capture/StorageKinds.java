package io.github.temoin.capture;

import io.github.temoin.web.StorageKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a kind of storage by the word that our scripts use for it. */
final class StorageKinds {
    private StorageKinds() {}

    static Optional<StorageKind> of(String word) {
        return Stream.of(StorageKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
