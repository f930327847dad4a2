package io.github.temoin.draft;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.PublishedCookie;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visit;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.SuiteText;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a draft: what was found out as values, what a person must decide as remarks. */
final class DraftText {

    private static final String SCHEMA =
            "yaml-language-server: $schema=../src/main/resources/io/github/temoin/suite/suite.schema.json";

    private final FoundOut found;
    private final Observed observed;
    private final List<PublishedCookie> published;
    private final SuiteText text = new SuiteText();

    private DraftText(FoundOut found) {
        this.found = found;
        this.observed = Observed.on(found.visits(), found.host().site());
        this.published = found.published().map(charter -> charter.cookies()).orElse(List.of());
    }

    static String of(FoundOut found) {
        DraftText draft = new DraftText(found);
        draft.portal();
        draft.pages();
        draft.cookies();
        draft.hosts();
        draft.record();
        draft.banner();
        return draft.text.toString();
    }

    private void portal() {
        text.remark(SCHEMA)
                .remark("")
                .remark("A draft of " + found.day() + ". It holds what visitors found out, which is no charter yet.")
                .remark("Each DECIDE is for someone who knows the portal; remove it once it is decided.");
        text.put(
                "portal",
                found.portal() instanceof Portal.Live live ? live.address().toString() : "embedded");
        found.title().ifPresent(title -> text.put("title", title, "as the pages' titles have it"));
        found.marker()
                .ifPresentOrElse(
                        marker -> text.put(
                                "marker",
                                marker,
                                Remarks.DECIDE
                                        + "guessed; does every page show it, and no wall in front of the portal?"),
                        () -> decide("name a text that every page shows, and no wall in front of the portal:"
                                + " 'marker: …'"));
        String language = found.suite().language().getLanguage();
        if (found.languageRead()) {
            text.put("language", language);
        } else {
            text.put("language", language, Remarks.DECIDE + "guessed, since the page does not say");
        }
    }

    private void pages() {
        List<String> pages = found.suite().pages().stream()
                .filter(page -> !found.missed().contains(page))
                .toList();
        text.put("pages", pages);
        decide("list the pages that matter: those above are the first, one that it leads to, and the policy");
        found.missed().forEach(page -> text.remark("left out, since it did not arrive as a page: " + page));
        Optional<String> policy = found.suite().policy();
        if (policy.filter(pages::contains).isPresent()) {
            text.put("policy", policy.get());
        } else {
            decide("no link to a policy page of the portal's own was found: 'policy: /…'");
        }
    }

    private void cookies() {
        if (found.published().isPresent() && published.isEmpty()) {
            decide("the policy page lists no cookie in a form that is understood: declare what it promises");
        }
        found.published().ifPresent(charter -> charter.unnamed()
                .forEach(row -> decide("the policy page has a row that names no" + " cookie: \"" + row + "\"")));
        new CookieEntries(found.host(), published, observed, found.record()).write(text);
    }

    private void hosts() {
        List<Map.Entry<Host, When>> called = observed.hosts();
        if (called.isEmpty()) {
            return;
        }
        decide("third-party hosts that were called. List those that the charter names, and only those.");
        text.aside(aside -> aside.section("hosts", list -> called.forEach(host -> write(host, list))));
    }

    private static void write(Map.Entry<Host, When> host, SuiteText list) {
        String name = host.getKey().name();
        String when = "called " + host.getValue().words();
        Optional<Category> category = host.getValue().needed();
        if (category.isPresent()) {
            list.item(item ->
                    item.put("name", name, when).put("category", category.get().word()));
        } else {
            list.item(name, when);
        }
    }

    /** Each run finds out a record that is not named. One that no one publishes is for a person to declare first. */
    private void record() {
        if (found.record().isEmpty()) {
            decide(
                    "where the choice is kept could not be found out: 'consent: {cookie: NAME}' or {localStorage: NAME}");
            return;
        }
        RecordLocation location = found.record().get();
        boolean writable = location.name().equals(SuiteText.oneLine(location.name()))
                && !location.name().contains("*");
        boolean undeclared = location.kind() == StorageKind.COOKIE
                && published.stream().noneMatch(cookie -> cookie.name().matches(location.name()));
        if (!writable) {
            decide("the choice is kept under a name that no suite can hold; each run finds it out");
        } else if (undeclared) {
            decide("the choice is kept in a cookie that the policy page does not list");
            text.aside(aside -> write(location, aside));
        } else {
            write(location, text);
        }
    }

    private static void write(RecordLocation location, SuiteText suite) {
        suite.section("consent", map -> map.put(location.kind().word(), location.name()));
    }

    private void banner() {
        BannerFound banner = new BannerFound(found.visits());
        if (!banner.seen()) {
            decide("no banner was seen. Write 'banner: none' if the portal has none, else pin its controls under"
                    + " 'banner:'.");
        }
        banner.switches()
                .forEach((label, category) -> text.remark("the banner has a switch \"" + label + "\""
                        + category.map(word -> ", which is taken for " + word)
                                .orElse("; " + Remarks.DECIDE + "what is it for? Pin it under 'banner: categories:'")));
        found.visits().all().stream()
                .filter(visit -> visit.interruption().isPresent() && banner.offers(visit.journey()))
                .forEach(this::cutShort);
    }

    private void cutShort(Visit visit) {
        JourneyName journey = visit.journey();
        visit.interruption()
                .ifPresent(interruption -> decide("the journey '" + journey + "' ended early ("
                        + interruption.code() + (interruption.detail().isEmpty() ? "" : ": " + interruption.detail())
                        + "); a control may need to be pinned under 'banner:'"));
    }

    private void decide(String what) {
        text.remark(Remarks.DECIDE + what);
    }
}
