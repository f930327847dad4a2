package io.github.temoin.browser;

/** Stands where a body is still to be written. */
final class Unbuilt {
    private Unbuilt() {}

    @SuppressWarnings("TypeParameterUnusedInFormals") // gone with this class
    static <T> T yet(boolean built) {
        if (built) {
            throw new IllegalStateException();
        }
        throw new UnsupportedOperationException("not built yet");
    }
}
