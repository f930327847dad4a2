package io.github.temoin.portal.site;

import java.util.Map;

/** A page that a suite lists and the portal has nothing particular for. */
record PlainPage() implements Page {
    @Override
    public Content content(View view) {
        String title = view.asking().path();
        String text = view.texts().get("plain.text");
        return new Content(title, view.fill("plain", Map.of("heading", title, "text", text)));
    }
}
