package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import java.util.Locale;

/** Says what a request was for, in the words of the Fetch standard, and beyond them where it has none. */
final class Destinations {
    private Destinations() {}

    static String of(BidiObject request) {
        String destination = Headers.value(request, "Sec-Fetch-Dest")
                .map(header -> header.split("\n", 2)[0].strip())
                .orElseGet(() -> request.findText("destination").orElse(""));
        if (!destination.isEmpty() && !destination.equals("empty")) {
            return destination;
        }
        String type = request.findText("goog:resourceType").orElse("").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "ping" -> "beacon";
            case "cspviolationreport" -> "report";
            case "fetch", "xhr" -> "fetch";
            case "stylesheet" -> "style";
            case "texttrack" -> "track";
            case "eventsource",
                    "websocket",
                    "prefetch",
                    "preflight",
                    "manifest",
                    "document",
                    "image",
                    "font",
                    "script" -> type;
            default -> "other";
        };
    }
}
