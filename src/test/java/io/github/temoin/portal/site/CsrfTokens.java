package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.http.SetCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** Guards writes as Django does: a cookie that a script can read, and the same, masked, in forms. */
final class CsrfTokens {
    private static final String COOKIE = "csrftoken";
    /** Django's "one year". */
    private static final Duration YEAR = Duration.ofDays(364);

    private final Secrets secrets;

    CsrfTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Asking asking) {
        return asking.cookie(COOKIE).orElseGet(secrets::draw);
    }

    boolean sent(Asking asking) {
        return asking.cookie(COOKIE).isPresent();
    }

    static SetCookie cookie(String token) {
        return SetCookie.lasting(COOKIE, token, YEAR);
    }

    /** What stands for the token in a form, so that the page itself does not hold it. */
    static String masked(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    static boolean guards(Asking asking) {
        return asking.cookie(COOKIE)
                .filter(token ->
                        asking.header("x-csrftoken").filter(token::equals).isPresent()
                                || masked(token).equals(asking.form().get("csrfmiddlewaretoken")))
                .isPresent();
    }
}
