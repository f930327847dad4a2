package io.github.temoin.charter;

import io.github.temoin.web.Host;
import io.github.temoin.web.Site;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a portal declares, and what a rule needs to know of how it is to be visited.
 *
 * @param host the portal's own host
 * @param trackers the cookies declared
 * @param hosts the third-party hosts declared
 * @param record where the choice is kept; empty where the suite does not say
 * @param bannerExpected false where the suite says that the portal has no banner
 * @param pages the listed pages, as paths; the first is where a visitor arrives
 * @param policyPage the page of the cookie policy, as a path
 */
public record Charter(
        Host host,
        List<DeclaredTracker> trackers,
        List<DeclaredHost> hosts,
        Optional<RecordLocation> record,
        boolean bannerExpected,
        List<String> pages,
        Optional<String> policyPage) {

    public Charter {
        trackers = List.copyOf(trackers);
        hosts = List.copyOf(hosts);
        pages = List.copyOf(pages);
    }

    /** The portal's own site. */
    public Site site() {
        return host.site();
    }

    /** The declarations that a cookie matches; more than one where patterns overlap. */
    public List<DeclaredTracker> declarationsOf(String cookieName, Host cookieDomain) {
        return trackers.stream()
                .filter(tracker -> tracker.matches(cookieName, cookieDomain))
                .toList();
    }

    /** The most specific declaration of a third-party host. */
    public Optional<DeclaredHost> declarationOf(Host seen) {
        return hosts.stream()
                .filter(declared -> declared.name().covers(seen))
                .max((a, b) -> Integer.compare(
                        a.name().name().length(), b.name().name().length()));
    }

    /** The categories that need consent and that a cookie or a host is declared for, in the order of {@link Category}. */
    public SortedSet<Category> optionalCategories() {
        Set<Category> found = EnumSet.noneOf(Category.class);
        Stream.concat(
                        trackers.stream().map(DeclaredTracker::category),
                        hosts.stream().flatMap(declared -> declared.categories().stream()))
                .filter(Category::optional)
                .forEach(found::add);
        return new TreeSet<>(found);
    }
}
