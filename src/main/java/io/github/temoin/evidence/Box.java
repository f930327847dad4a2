package io.github.temoin.evidence;

/**
 * A rectangle in a page, in CSS pixels from the top left of the viewport.
 */
public record Box(double x, double y, double width, double height) {

    /** In square CSS pixels. */
    public double area() {
        return width * height;
    }
}
