package io.github.temoin.portal.site;

import java.util.Map;

/** Says that there is no such page. */
record MissingPage() implements Page {
    @Override
    public Content content(View view) {
        String title = view.texts().get("missing.title");
        String text = view.texts().get("missing.text");
        return new Content(title, view.fill("plain", Map.of("heading", title, "text", text)), 404);
    }
}
