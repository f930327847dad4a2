package io.github.temoin.draft;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.KnownCookies;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.charter.PublishedCookie;
import io.github.temoin.charter.PublishedDuration;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.suite.SuiteText;
import io.github.temoin.web.Host;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the cookies of a draft: those that are published, and as remarks those that were only seen. */
final class CookieEntries {

    private static final KnownCookies KNOWN = KnownCookies.load();

    private record Entry(NamePattern name, Optional<Host> domain) {}

    private final Host portal;
    private final List<PublishedCookie> published;
    private final Observed observed;
    private final Optional<RecordLocation> record;
    private final Set<Entry> written = new HashSet<>();

    CookieEntries(Host portal, List<PublishedCookie> published, Observed observed, Optional<RecordLocation> record) {
        this.portal = portal;
        this.published = published;
        this.observed = observed;
        this.record = record;
    }

    void write(SuiteText suite) {
        if (published.isEmpty()) {
            suite.put("cookies", List.of());
            writeUnpublished(suite);
        } else {
            suite.section("cookies", list -> {
                published.forEach(cookie -> write(cookie, list));
                writeUnpublished(list);
            });
        }
    }

    private void write(PublishedCookie cookie, SuiteText list) {
        List<Map.Entry<Observed.Cookie, When>> seen = observed.cookies().stream()
                .filter(one -> cookie.name().matches(one.getKey().name()))
                .toList();
        Set<Optional<Host>> domains = new LinkedHashSet<>();
        seen.forEach(one -> domains.add(domainToDeclare(one.getKey().domain())));
        if (domains.isEmpty()) {
            domains.add(Optional.empty());
        }
        for (Optional<Host> domain : domains) {
            List<When> there = seen.stream()
                    .filter(one -> domainToDeclare(one.getKey().domain()).equals(domain))
                    .map(Map.Entry::getValue)
                    .toList();
            if (written.add(new Entry(cookie.name(), domain))) {
                list.item(item -> write(cookie, domain, there, item));
            } else {
                list.remark(Remarks.DECIDE + "the policy page lists " + cookie.name() + " more than once, here as "
                        + cookie.category().map(Category::word).orElse("of no category that is known"));
            }
        }
    }

    private void write(PublishedCookie cookie, Optional<Host> domain, List<When> seen, SuiteText item) {
        item.put("name", cookie.name().text());
        put(item, "provider", cookie.provider());
        put(item, "service", cookie.service());
        put(item, "purpose", cookie.purpose());
        writeCategory(cookie, seen, item);
        domain.ifPresent(host -> item.put("domain", host.name(), "where it was seen"));
        if (domain.isEmpty()) {
            cookie.domain().ifPresent(text -> item.remark("on the policy page its domain is \"" + text + "\""));
        }
        cookie.duration().ifPresent(duration -> writeLifetime(duration, item));
        if (seen.isEmpty()) {
            item.remark(Remarks.DECIDE + "it is published, and no visitor got it: does the portal still set it?");
        }
    }

    private void writeCategory(PublishedCookie cookie, List<When> seen, SuiteText item) {
        Set<Category> needed = new LinkedHashSet<>();
        seen.forEach(when -> when.needed().ifPresent(needed::add));
        Optional<Category> observedCategory =
                needed.size() == 1 ? needed.stream().findFirst() : Optional.empty();
        if (cookie.category().isPresent()) {
            Category category = cookie.category().get();
            item.put("category", category.word());
            observedCategory
                    .filter(other -> other != category)
                    .ifPresent(other -> item.remark(
                            Remarks.DECIDE + "so the policy page says; it came with " + other.word() + " alone"));
        } else if (observedCategory.isPresent()) {
            item.put(
                    "category",
                    observedCategory.get().word(),
                    Remarks.DECIDE + "guessed, since it came with this category alone; the policy page names none");
        } else if (isRecord(cookie)) {
            item.put(
                    "category",
                    Category.NECESSARY.word(),
                    Remarks.DECIDE + "guessed, since it keeps the visitor's choice; the policy page names none");
        } else {
            item.put(
                    "category",
                    Category.OTHER.word(),
                    Remarks.DECIDE + "the policy page names none; until you do, it needs consent");
        }
    }

    private boolean isRecord(PublishedCookie cookie) {
        return record.filter(location ->
                        location.kind() == StorageKind.COOKIE && cookie.name().matches(location.name()))
                .isPresent();
    }

    /** In the page's own words where a suite can be written in them. */
    private static void writeLifetime(PublishedDuration duration, SuiteText item) {
        String words = SuiteText.oneLine(duration.text());
        Optional<Lifetime> read = duration.lifetime();
        if (read.isEmpty()) {
            item.remark(Remarks.DECIDE + "its lifetime was not understood: \"" + words + "\"");
        } else if (means(words, read.get())) {
            item.put("lifetime", words);
        } else {
            item.put("lifetime", read.get().toString(), "\"" + words + "\" on the policy page");
        }
    }

    private static boolean means(String words, Lifetime lifetime) {
        try {
            return Lifetime.parse(words).equals(lifetime);
        } catch (IllegalArgumentException otherWords) {
            return false;
        }
    }

    private void writeUnpublished(SuiteText list) {
        List<Map.Entry<Observed.Cookie, When>> unpublished = new ArrayList<>(observed.cookies());
        unpublished.removeIf(one -> published.stream()
                .anyMatch(cookie -> cookie.name().matches(one.getKey().name())));
        if (unpublished.isEmpty()) {
            return;
        }
        list.remark(Remarks.DECIDE + "seen, and not on the policy page. As long as they stand in remarks they count as"
                + " undeclared.");
        for (Map.Entry<Observed.Cookie, When> one : unpublished) {
            Observed.Cookie cookie = one.getKey();
            When when = one.getValue();
            list.aside(aside -> aside.item(item -> {
                item.put(
                        "name",
                        cookie.name(),
                        "came " + when.words()
                                + KNOWN.of(cookie.name())
                                        .map(known -> "; a cookie of this name is known of " + known)
                                        .orElse(""));
                item.put("category", when.needed().orElse(Category.OTHER).word());
                domainToDeclare(cookie.domain()).ifPresent(host -> item.put("domain", host.name()));
            }));
        }
    }

    /** None where it goes to the portal's own host. */
    private Optional<Host> domainToDeclare(Host seen) {
        return seen.covers(portal) ? Optional.empty() : Optional.of(seen);
    }

    private static void put(SuiteText item, String key, Optional<String> text) {
        text.map(SuiteText::oneLine).filter(line -> !line.isEmpty()).ifPresent(line -> item.put(key, line));
    }
}
