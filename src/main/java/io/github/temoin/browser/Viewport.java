package io.github.temoin.browser;

/**
 * The inner size of a window, in CSS pixels.
 *
 * @param width more than zero
 * @param height more than zero
 */
public record Viewport(int width, int height) {
    /** A laptop's: the driver's own default of 780 by 437 would get many portals' narrow layout. */
    public static final Viewport LAPTOP = new Viewport(1280, 800);

    public Viewport {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a viewport of " + width + " by " + height + " pixels");
        }
    }
}
