package io.github.temoin.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Gives Allure's first page the few styles by which what Témoin writes there is read as lists, on a phone, too. */
final class ReportStyle {

    private static final String SHEET = "first-page.css";
    private static final String PLACE = "</head>";

    private ReportStyle() {}

    /**
     * The report with its styles.
     *
     * @throws IllegalArgumentException if it has no head
     */
    static String on(String html) throws IOException {
        int place = html.indexOf(PLACE);
        if (place < 0) {
            throw new IllegalArgumentException("no " + PLACE + " in the report: has Allure changed its page?");
        }
        return html.substring(0, place) + "<style>\n" + sheet() + "</style>\n" + html.substring(place);
    }

    private static String sheet() throws IOException {
        try (InputStream sheet = ReportStyle.class.getResourceAsStream(SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException(SHEET + " is missing");
            }
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
