package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Asking;
import java.util.Map;
import java.util.Optional;

/**
 * One page's view by one reader.
 *
 * @param csrfToken the reader's, perhaps only now drawn
 * @param user who is signed in, if anyone
 */
record View(Asking asking, Texts texts, String csrfToken, Optional<String> user) {
    String language() {
        return texts.language();
    }

    String fill(String template, Map<String, String> values) {
        return Template.page(template).fill(texts, values);
    }
}
