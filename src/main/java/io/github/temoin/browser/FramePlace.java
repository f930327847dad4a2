package io.github.temoin.browser;

/**
 * Where a frame's viewport lies in the viewport of its page, in CSS pixels.
 *
 * @param x of its left edge
 * @param y of its top edge
 * @param width of what shows the frame, in the page's pixels
 * @param height of what shows the frame, in the page's pixels
 * @param scale page pixels for one of the frame's own; 1 unless a transform or zoom is at work
 */
public record FramePlace(double x, double y, double width, double height, double scale) {
    /** A frame's horizontal coordinate, in the page's viewport. */
    public double pageX(double frameX) {
        return x + frameX * scale;
    }

    /** A frame's vertical coordinate, in the page's viewport. */
    public double pageY(double frameY) {
        return y + frameY * scale;
    }

    /** The same place, seen from the page around the frame around it. */
    FramePlace within(FramePlace outer) {
        return new FramePlace(
                outer.pageX(x), outer.pageY(y), width * outer.scale, height * outer.scale, scale * outer.scale);
    }
}
