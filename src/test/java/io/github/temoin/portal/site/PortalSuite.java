package io.github.temoin.portal.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The suite file that the portal impersonates, as far as a portal needs it.
 *
 * @param host the portal's own host; empty where the suite has no address of its own
 */
public record PortalSuite(
        String title,
        Optional<String> marker,
        Optional<String> host,
        String language,
        List<String> pages,
        Optional<String> policy,
        List<DeclaredCookie> cookies,
        List<ListedHost> hosts,
        Consent consent) {

    private static final String USUAL_POLICY = "/terms/cookies-policy/";
    private static final String HOME = "/";
    private static final String ANY_OPTIONAL = "optional";

    /** Only these names reach loopback in a browser, so only these third parties can be played. */
    private static final String PLAYABLE = ".localhost";

    public PortalSuite {
        pages = List.copyOf(pages);
        cookies = List.copyOf(cookies);
        hosts = List.copyOf(hosts);
    }

    /** Reads a suite file; what is wrong in it is said with the file's name. */
    public static PortalSuite read(Path file) {
        return new SuiteReader(file).read();
    }

    public String policyPath() {
        return policy.orElse(USUAL_POLICY);
    }

    public String arrivalPage() {
        return pages.stream().findFirst().orElse(HOME);
    }

    /** The first listed page that is not the one where visitors arrive. */
    public String otherPage() {
        return pages.stream()
                .filter(page -> !page.equals(arrivalPage()))
                .findFirst()
                .orElse(policyPath());
    }

    /** The categories that need consent, in the order in which they are declared. */
    public List<String> optionalCategories() {
        return Stream.concat(
                        cookies.stream().map(DeclaredCookie::category),
                        hosts.stream()
                                .flatMap(host -> host.categories().stream().sorted()))
                .filter(DeclaredCookie::needsConsent)
                .distinct()
                .toList();
    }

    /** What a visitor chooses about; a portal without optional purposes keeps a single choice for any to come. */
    public List<String> choices() {
        List<String> optional = optionalCategories();
        return optional.isEmpty() ? List.of(ANY_OPTIONAL) : optional;
    }

    /** The third parties' hosts of a category that can be played on loopback. */
    public List<String> hostsOf(String category) {
        return Stream.concat(
                        hosts.stream()
                                .filter(host -> host.categories().contains(category))
                                .map(ListedHost::name),
                        cookies.stream()
                                .filter(cookie -> cookie.category().equals(category) && !isOwn(cookie))
                                .flatMap(cookie -> cookie.domain().stream()))
                .filter(host -> host.endsWith(PLAYABLE))
                .distinct()
                .toList();
    }

    /** The portal's own cookies of a category. */
    public List<DeclaredCookie> ownCookies(Predicate<DeclaredCookie> which) {
        return cookies.stream().filter(this::isOwn).filter(which).toList();
    }

    /** The cookies that a third party's host sets. */
    public List<DeclaredCookie> cookiesOf(String thirdParty) {
        return cookies.stream()
                .filter(cookie -> cookie.domain().filter(thirdParty::equals).isPresent())
                .toList();
    }

    public Set<String> thirdParties() {
        return Stream.concat(
                        hosts.stream().map(ListedHost::name),
                        cookies.stream().filter(cookie -> !isOwn(cookie)).flatMap(cookie -> cookie.domain().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<DeclaredCookie> cookie(String name) {
        return cookies.stream().filter(cookie -> cookie.matches(name)).findFirst();
    }

    /** Whether the portal itself sets the cookie: its domain is not stated, or is the portal's or a parent of it. */
    public boolean isOwn(DeclaredCookie cookie) {
        return cookie.domain()
                .map(domain -> host.filter(own -> own.equals(domain) || own.endsWith("." + domain))
                        .isPresent())
                .orElse(true);
    }
}
