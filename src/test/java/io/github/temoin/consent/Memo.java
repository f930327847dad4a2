package io.github.temoin.consent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks once, and answers, or fails, the same way ever after. */
final class Memo<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;
    private @Nullable RuntimeException failure;

    Memo(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        T known = value;
        if (known == null) {
            try {
                known = source.get();
            } catch (RuntimeException failed) {
                failure = failed;
                throw failed;
            }
            value = known;
        }
        return known;
    }
}
