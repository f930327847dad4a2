package io.github.temoin.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of the portal says of the portal, and where it leads. */
final class PortalPage {

    private static final Pattern COOKIES = Pattern.compile("(?i)cookie|traceur|témoins? de connexion|galletas");
    private static final Pattern POLICY =
            Pattern.compile("(?i)polic|politi|policies|charte|beleid|richtlinie|declaraci|información|informatie");
    private static final Pattern PRIVACY = Pattern.compile(
            "(?i)confidentialit|priva|datenschutz|données[ -]personnelles|donnees[-_]personnelles|protección|legal");
    private static final Pattern NO_PAGE_TO_LIST = Pattern.compile(
            "(?i)\\.[a-z0-9]{2,5}$|(^|/)(api|login|logout|signin|signup|register|account|connexion|inscription|rss|feed)(/|$)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|·•:]\\s+");
    private static final String NAVIGATION = "nav a[href], header a[href], [role=navigation] a[href]";

    private final URI portal;
    private final Document document;

    private PortalPage(URI portal, Document document) {
        this.portal = portal;
        this.document = document;
    }

    /**
     * Reads a page.
     *
     * @param portal the portal's address, without a slash at its end
     * @param page its path
     */
    static PortalPage read(String html, URI portal, String page) {
        return new PortalPage(portal, Jsoup.parse(html, portal + page));
    }

    /** The language that the page itself names, as a code of two or three letters. */
    Optional<String> language() {
        return Optional.ofNullable(document.selectFirst("html[lang]"))
                .map(html -> Locale.forLanguageTag(html.attr("lang").strip()).getLanguage())
                .filter(code -> code.matches("[a-z]{3}")
                        || Stream.of(Locale.getISOLanguages()).anyMatch(code::equals));
    }

    /** What the page calls the portal. */
    Optional<String> siteName() {
        return Optional.ofNullable(document.selectFirst("meta[property=og:site_name]"))
                .map(meta -> meta.attr("content").strip())
                .filter(name -> !name.isEmpty());
    }

    /** What the titles of two pages have in common, which is what they call the portal; else this page's title. */
    Optional<String> titleSharedWith(Optional<PortalPage> other) {
        List<String> own = List.of(SEPARATOR.split(document.title().strip()));
        Optional<String> shared = other.filter(page -> !page.document.title().equals(document.title()))
                .flatMap(page -> own.stream()
                        .filter(part -> List.of(
                                        SEPARATOR.split(page.document.title().strip()))
                                .contains(part))
                        .max(Comparator.comparingInt(String::length)));
        return shared.or(() -> Optional.of(document.title().strip())).filter(title -> !title.isEmpty());
    }

    /** Tells whether the page shows a text, or has it in its title. */
    boolean shows(String text) {
        return folded(document.title() + " " + document.text()).contains(folded(text));
    }

    /** The page of the portal that its navigation leads to first. */
    Optional<String> firstOtherPage(Optional<String> policy) {
        return document.select(NAVIGATION).stream()
                .flatMap(link -> pathOf(link).stream())
                .filter(path -> !path.equals("/") && !path.contains("?"))
                .filter(path -> !Optional.of(path).equals(policy))
                .filter(path -> !NO_PAGE_TO_LIST.matcher(path).find())
                .findFirst();
    }

    /**
     * The page of the cookie policy: where the banner's own link leads; else the link that speaks most clearly of it, the
     * last of several, since footers come last.
     *
     * @param bannerLabels what the banner's links to a policy say
     */
    Optional<String> policy(List<String> bannerLabels) {
        List<Element> links = new ArrayList<>(document.select("a[href]"));
        Optional<Element> ofBanner = links.stream()
                .filter(link -> bannerLabels.stream().anyMatch(label -> folded(label)
                        .equals(folded(link.hasAttr("aria-label") ? link.attr("aria-label") : link.text()))))
                .filter(link -> pathOf(link).filter(path -> !path.equals("/")).isPresent())
                .findFirst();
        return ofBanner.or(() -> links.stream()
                        .filter(link -> clarity(link) > 0)
                        .filter(link ->
                                pathOf(link).filter(path -> !path.equals("/")).isPresent())
                        .reduce((one, other) -> clarity(other) >= clarity(one) ? other : one))
                .flatMap(this::pathOf);
    }

    /** How clearly a link says that it leads to a text about cookies; privacy alone is better than nothing. */
    private static int clarity(Element link) {
        String text = link.text();
        String address = link.attr("href");
        int cookies = (COOKIES.matcher(text).find() ? 4 : 0)
                + (COOKIES.matcher(address).find() ? 3 : 0);
        int policy = POLICY.matcher(text).find() ? 2 : 0;
        int privacy = PRIVACY.matcher(text + " " + address).find() ? 1 : 0;
        return cookies > 0 ? cookies + policy + privacy : privacy;
    }

    /** The path below the portal's address; empty where a link leads elsewhere, or to no page. */
    private Optional<String> pathOf(Element link) {
        try {
            URI target = new URI(link.absUrl("href"));
            boolean here = portal.getScheme().equals(target.getScheme())
                    && String.valueOf(portal.getRawAuthority()).equalsIgnoreCase(target.getRawAuthority());
            String whole = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
            String prefix = portal.getRawPath() == null ? "" : portal.getRawPath();
            boolean below = whole.equals(prefix) || whole.startsWith(prefix + "/");
            if (!here || !below || link.attr("href").startsWith("#")) {
                return Optional.empty();
            }
            String path = whole.equals(prefix) ? "/" : whole.substring(prefix.length());
            return Optional.of(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                    .filter(listed -> !listed.startsWith("//"));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
