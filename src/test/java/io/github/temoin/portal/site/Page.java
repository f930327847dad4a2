package io.github.temoin.portal.site;

/** Makes a page's own content; what stands around it on every page is the layout's. */
@FunctionalInterface
interface Page {
    Content content(View view);

    /**
     * A page's title and the HTML between header and footer.
     *
     * @param status of the answer
     */
    record Content(String title, String html, int status) {
        Content(String title, String html) {
            this(title, html, 200);
        }
    }
}
