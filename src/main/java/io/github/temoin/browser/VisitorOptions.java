package io.github.temoin.browser;

/**
 * What may differ from visitor to visitor in one browser.
 *
 * @param viewport of every window that the visitor opens or that a page opens for them
 */
public record VisitorOptions(Viewport viewport) {
    public static VisitorOptions defaults() {
        return new VisitorOptions(Viewport.LAPTOP);
    }

    public VisitorOptions withViewport(Viewport size) {
        return new VisitorOptions(size);
    }
}
