package io.github.temoin.browser;

/**
 * A part of a page's viewport, in CSS pixels from its top left corner.
 *
 * @param width more than zero
 * @param height more than zero
 */
public record ClipBox(double x, double y, double width, double height) {
    public ClipBox {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a clip of " + width + " by " + height + " pixels");
        }
    }
}
