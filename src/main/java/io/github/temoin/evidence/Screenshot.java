package io.github.temoin.evidence;

import java.util.Optional;

/**
 * A picture of a window.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param marked the control to be framed in the report
 */
public record Screenshot(Jpeg image, double width, double height, Optional<Box> marked) {

    /** The same picture with a control to be framed. */
    public Screenshot marking(Box control) {
        return new Screenshot(image, width, height, Optional.of(control));
    }
}
