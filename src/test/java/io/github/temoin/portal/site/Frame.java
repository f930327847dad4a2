package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands around the content of every page, and comes with it. */
final class Frame {
    private final PortalSuite suite;
    private final ConsentParts consent;
    private final PageCookies cookies;
    private final Sessions sessions;
    private final List<String> scripts;

    /** A frame whose pages load these scripts, in this order. */
    Frame(PortalSuite suite, ConsentParts consent, PageCookies cookies, Sessions sessions, List<String> scripts) {
        this.suite = suite;
        this.consent = consent;
        this.cookies = cookies;
        this.sessions = sessions;
        this.scripts = List.copyOf(scripts);
    }

    Route of(Page page) {
        return asking -> answer(asking, page);
    }

    Answer answer(Asking asking, Page page) {
        View view = new View(asking, cookies.texts(asking), cookies.csrfToken(asking), sessions.user(asking));
        Page.Content content = page.content(view);
        return Answer.html(html(view, content)).status(content.status()).cookies(cookies.with(view));
    }

    private String html(View view, Page.Content content) {
        return view.fill(
                "layout",
                Map.of(
                        "language", view.language(),
                        "title", content.title(),
                        "portal", suite.title(),
                        "policy", suite.policyPath(),
                        "footnote", footnote(),
                        "account", account(view),
                        "content", content.html(),
                        "config", consent.config(view),
                        "consent", consent.html(view),
                        "scripts", scripts()));
    }

    /** The marker must stand on every page; mostly it is a part of the title. */
    private String footnote() {
        return suite.marker().filter(marker -> !suite.title().contains(marker)).orElse("");
    }

    private String scripts() {
        return scripts.stream()
                .map("  <script defer src=\"/static/%s\"></script>"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static String account(View view) {
        String link = "        <a href=\"%s\">%s</a>";
        return view.user()
                .map(user -> "%s (%s)".formatted(view.texts().get("layout.sign-out"), user))
                .map(text -> link.formatted("/logout/", Html.escape(text)))
                .orElseGet(
                        () -> link.formatted("/login/", Html.escape(view.texts().get("layout.sign-in"))));
    }
}
