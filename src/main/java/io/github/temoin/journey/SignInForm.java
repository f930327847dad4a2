package io.github.temoin.journey;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Key;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.suite.SignIn;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The form of a page by which one signs in. It is sent once, whatever comes of it. */
final class SignInForm {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Page page;
    private final Optional<SignIn> pinned;

    SignInForm(Page page, Optional<SignIn> pinned) {
        this.page = page;
        this.pinned = pinned;
    }

    /** Whether there is one to be filled in. */
    enum Found {
        YES,
        NO,
        /** It would send the password to another host, or unencrypted. */
        FOREIGN
    }

    /** What a page says of the visitor: whether they are signed in; empty where that cannot be told. */
    static Optional<Boolean> tells(Page page) {
        BidiObject signs = page.evaluate(JourneyScripts.SIGNED_IN);
        return signs.flag("out") == signs.flag("in") ? Optional.empty() : Optional.of(signs.flag("out"));
    }

    /** Where a page's link to sign in leads. */
    static Optional<URI> linkOn(Page page) {
        String link = page.evaluate(JourneyScripts.SIGNED_IN).text("link");
        return link.isEmpty() ? Optional.empty() : Optional.of(URI.create(link));
    }

    Found find() {
        BidiObject fields = page.evaluate(
                JourneyScripts.SIGN_IN_FORM,
                Map.of(
                        "user", pinned.flatMap(SignIn::user).orElse(""),
                        "password", pinned.flatMap(SignIn::password).orElse(""),
                        "submit", pinned.flatMap(SignIn::submit).orElse("")));
        if (!fields.flag("found")) {
            return Found.NO;
        }
        return fields.flag("foreign") ? Found.FOREIGN : Found.YES;
    }

    /**
     * Fills it in and sends it, with the keyboard.
     *
     * @return whether it was sent
     */
    boolean send(Credentials account, Duration patience) {
        if (!type("user", account.user()) || !type("password", account.password())) {
            return false;
        }
        if (pinned.flatMap(SignIn::submit).isPresent() && !focus("submit")) {
            return false;
        }
        page.keyboard().press(Key.ENTER);
        Patience.await(patience, BETWEEN_LOOKS, this::answered);
        return true;
    }

    /** What has not the focus may be another field, that anyone can read. */
    private boolean type(String field, String text) {
        boolean focused = focus(field);
        if (focused) {
            page.keyboard().type(text);
        }
        return focused;
    }

    private boolean focus(String field) {
        return page.evaluate(JourneyScripts.FOCUS_FIELD, field).flag("focused");
    }

    /** On to another page, or signed in on this one; a page on its way cannot be asked. */
    private boolean answered() {
        try {
            BidiObject signs = page.evaluate(JourneyScripts.SIGNED_IN);
            return signs.flag("another") || (signs.flag("out") && !signs.flag("in"));
        } catch (CommandRefused | ScriptFailed underway) {
            return false;
        }
    }
}
