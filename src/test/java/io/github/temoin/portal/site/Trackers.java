package io.github.temoin.portal.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Secrets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each optional purpose brings to a page: a tag with first-party cookies, and third parties' pixels. */
final class Trackers {
    /** Cookies that live at most this long are renewed by each page, as those of a single visit are. */
    private static final Duration VISIT = Duration.ofDays(1);

    private static final Duration IF_NOT_STATED = Duration.ofDays(390);

    /**
     * What the consent scripts need to know of a category.
     *
     * @param scripts and pixels: what to load when it starts
     * @param cookies the names of the portal's own cookies, to be deleted when it stops
     * @param optOuts what to call when it stops
     */
    record Category(List<String> scripts, List<String> pixels, List<String> cookies, List<String> optOuts) {}

    private final PortalSuite suite;
    private final Secrets secrets;
    private final String siteId;
    private final JsonMapper json = new JsonMapper();

    Trackers(PortalSuite suite, Secrets secrets) {
        this.suite = suite;
        this.secrets = secrets;
        this.siteId = "1." + secrets.draw().substring(0, 4);
    }

    Map<String, Category> byCategory(Asking asking) {
        Map<String, Category> categories = new LinkedHashMap<>();
        suite.optionalCategories().forEach(category -> categories.put(category, of(category, asking)));
        return categories;
    }

    /** The script that sets a category's first-party cookies, then calls {@code collect}. */
    Answer tag(String category, String collect) {
        List<Map<String, Object>> cookies =
                ownCookies(category).map(this::tagCookie).toList();
        try {
            String script = Resources.text("static/tag.js")
                    .replace("{{cookies}}", json.writeValueAsString(cookies))
                    .replace("{{collect}}", collect);
            return Answer.text("text/javascript; charset=utf-8", script);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tag's settings are plain data", impossible);
        }
    }

    private Category of(String category, Asking asking) {
        List<String> hosts = suite.hostsOf(category);
        List<String> cookies = ownCookies(category).map(this::name).toList();
        String query = "tag.js?category=" + category;
        List<String> scripts;
        List<String> pixelHosts = hosts;
        if (cookies.isEmpty()) {
            scripts = List.of();
        } else if (hosts.isEmpty()) {
            scripts = List.of("/static/" + query);
        } else {
            scripts = List.of(asking.address(hosts.get(0), "/" + query));
            pixelHosts = hosts.subList(1, hosts.size());
        }
        return new Category(
                scripts, addresses(pixelHosts, "/collect", asking), cookies, addresses(hosts, "/optout", asking));
    }

    private static List<String> addresses(List<String> hosts, String path, Asking asking) {
        return hosts.stream().map(host -> asking.address(host, path)).toList();
    }

    private Stream<DeclaredCookie> ownCookies(String category) {
        return suite.ownCookies(cookie -> cookie.category().equals(category)).stream();
    }

    private Map<String, Object> tagCookie(DeclaredCookie cookie) {
        Duration age = cookie.age().orElse(IF_NOT_STATED);
        return Map.of(
                "name",
                name(cookie),
                "value",
                secrets.draw(),
                "seconds",
                age.toSeconds(),
                "renewed",
                age.compareTo(VISIT) <= 0);
    }

    private String name(DeclaredCookie cookie) {
        return cookie.name().replace("*", siteId);
    }
}
