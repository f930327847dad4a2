package io.github.temoin.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the finished report a Content Security Policy that lets it load nothing from anywhere and run no script but its own.
 *
 * <p>Allure shows the message and the trace of a failed test as HTML, and both hold names that a portal chose. They are
 * escaped on the way in; the policy is for the one that was forgotten, and for attachments, whose frames inherit it.
 */
public final class ReportSeal {
    private static final String PLACE = "<meta charset=\"utf-8\">";

    private static final Pattern OPENING = Pattern.compile("<(script|link|iframe|img|object)\\b([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:src|href|data)=\"([^\"]*)\"");

    private ReportSeal() {}

    /**
     * Style and seal a report where it lies, and say where that is.
     *
     * @param arguments the path of the report's HTML file
     * @throws IOException if it cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path report = Path.of(arguments[0]);
        Files.writeString(report, seal(ReportStyle.on(Files.readString(report, UTF_8))), UTF_8);
        System.out.println("Report: " + report.toAbsolutePath());
    }

    /**
     * The report with its policy.
     *
     * @throws IllegalArgumentException if it loads something, or has no head where Allure puts one
     */
    static String seal(String html) {
        int place = html.indexOf(PLACE);
        if (place < 0) {
            throw new IllegalArgumentException("no " + PLACE
                    + " in the report to put a Content-Security-Policy behind: has Allure changed its page?");
        }
        int head = place + PLACE.length();
        String policy =
                "\n    <meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(inlineScripts(html)) + "\">";
        return html.substring(0, head) + policy + html.substring(head);
    }

    private static String policy(List<String> scripts) {
        return "default-src 'none'; script-src data: " + String.join(" ", scripts)
                + "; style-src data: 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data: blob:"
                + "; object-src data:; frame-src data: blob:; connect-src data:; base-uri 'none'; form-action 'none'";
    }

    /** The digests of the scripts that stand in the page itself, as a policy names them. */
    private static List<String> inlineScripts(String html) {
        List<String> digests = new ArrayList<>();
        Matcher opening = OPENING.matcher(html);
        for (int from = 0; opening.find(from); ) {
            from = opening.end();
            Matcher address = ADDRESS.matcher(opening.group(2));
            if (address.find()) {
                requireInline(address.group(1));
            } else if (opening.group(1).equals("script")) {
                int end = html.indexOf("</script>", from);
                digests.add(digest(html.substring(from, end)));
                from = end;
            }
        }
        return digests;
    }

    private static void requireInline(String address) {
        if (!address.startsWith("data:")) {
            throw new IllegalArgumentException("the report would load " + address
                    + ": it must be made as a single file, with ALLURE_NO_ANALYTICS=true in the environment");
        }
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
