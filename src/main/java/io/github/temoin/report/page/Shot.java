package io.github.temoin.report.page;

import java.util.Optional;

/**
 * A picture with its caption.
 *
 * @param uri a {@code data:} address that holds the picture
 * @param frame what is framed in it
 */
public record Shot(String caption, String uri, Optional<Frame> frame) {

    /** A frame over a picture, in percent of its width and height, as CSS writes them. */
    public record Frame(String left, String top, String width, String height) {}
}
