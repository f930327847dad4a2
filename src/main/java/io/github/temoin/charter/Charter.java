package io.github.temoin.charter;

import io.github.temoin.web.Host;
import io.github.temoin.web.Site;
import java.util.Comparator;
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

    /**
     * The declarations that a cookie matches: of overlapping names the most specific one, and more than one only where a
     * name is declared several times.
     */
    public List<DeclaredTracker> declarationsOf(String cookieName, Host cookieDomain) {
        List<DeclaredTracker> matching = trackers.stream()
                .filter(tracker -> tracker.matches(cookieName, cookieDomain))
                .toList();
        int most = matching.stream()
                .mapToInt(tracker -> tracker.name().specificity())
                .max()
                .orElse(0);
        return matching.stream()
                .filter(tracker -> tracker.name().specificity() == most)
                .toList();
    }

    /** The declaration that a cookie nearly matches, for one that matches none. */
    public Optional<NearMiss> nearMissOf(String cookieName, Host cookieDomain) {
        return NearMiss.of(this, cookieName, cookieDomain);
    }

    /** The most specific declaration of a third-party host. */
    public Optional<DeclaredHost> declarationOf(Host seen) {
        return hosts.stream()
                .filter(declared -> declared.name().covers(seen))
                .max(Comparator.comparingInt(declared -> declared.name().name().length()));
    }

    /** Tells whether a third-party host is named, by itself or as the domain of a cookie. */
    public boolean names(Host seen) {
        return declarationOf(seen).isPresent() || domains(seen).findAny().isPresent();
    }

    /**
     * What a third-party host may be called for: the categories that it is listed for, and those of the cookies that are
     * declared for it. Empty where it is not named, or named without a category.
     */
    public Set<Category> categoriesOf(Host seen) {
        Set<Category> found = EnumSet.noneOf(Category.class);
        declarationOf(seen).ifPresent(declared -> found.addAll(declared.categories()));
        domains(seen).map(DeclaredTracker::category).forEach(found::add);
        return found;
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

    private Stream<DeclaredTracker> domains(Host seen) {
        return trackers.stream().filter(tracker -> tracker.domain().covers(seen));
    }
}
