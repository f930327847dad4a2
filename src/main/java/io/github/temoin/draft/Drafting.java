package io.github.temoin.draft;

import io.github.temoin.audit.Asked;
import io.github.temoin.audit.Audit;
import io.github.temoin.audit.AuditListener;
import io.github.temoin.audit.Browsers;
import io.github.temoin.audit.Settings;
import io.github.temoin.charter.Category;
import io.github.temoin.charter.PolicyPageParser;
import io.github.temoin.charter.PublishedCharter;
import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Visits;
import io.github.temoin.rule.ConsentRecord;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteText;
import io.github.temoin.web.Host;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Visits a portal and drafts its suite. */
public final class Drafting {

    private static final String HOME = "/";
    private static final Locale UNTIL_KNOWN = Locale.FRENCH;

    private final Browsers browsers;
    private final Settings settings;
    private final AuditListener listener;
    private final Clock clock;

    /** @param browsers stay the caller's to close */
    public Drafting(Browsers browsers, Settings settings, AuditListener listener, Clock clock) {
        this.browsers = browsers;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Drafts the suite of a portal: one visitor looks at its first page, then visitors of all choices make theirs.
     *
     * @param portal as the suite is to name it
     * @param address where it is, without a slash at its end
     * @throws DraftException if the portal does not arrive; the message says what did
     */
    public String draft(Portal portal, URI address) {
        Host host = Host.ofAddress(address.toString()).orElseThrow();
        Suite first = suite(portal, host, UNTIL_KNOWN, List.of(HOME), Optional.of(HOME));
        Visits scout = visit(first, address, Set.of(JourneyName.first(HOME)));
        PortalPage home = arrived(scout, HOME, address)
                .orElseThrow(() -> new DraftException(address + ": the portal did not arrive" + why(scout)));
        BannerFound banner = new BannerFound(scout);
        Optional<String> policy = home.policy(banner.policyLabels());
        List<String> pages = new ArrayList<>(List.of(HOME));
        home.firstOtherPage(policy).ifPresent(pages::add);
        policy.filter(page -> !pages.contains(page)).ifPresent(pages::add);
        Locale language = home.language().map(Locale::forLanguageTag).orElse(UNTIL_KNOWN);
        Suite known = suite(portal, host, language, pages, policy);
        Visits visits = visit(known, address, journeys(banner.seen()));
        Optional<PortalPage> policyPage = policy.flatMap(page -> arrived(visits, page, address));
        Optional<String> title = home.siteName()
                .or(() -> home.titleSharedWith(policyPage))
                .map(SuiteText::oneLine)
                .filter(text -> !text.isEmpty());
        return DraftText.of(new FoundOut(
                portal,
                host,
                LocalDate.now(clock),
                known,
                home.language().isPresent(),
                title,
                title.filter(text -> home.shows(text)
                        && policyPage.map(page -> page.shows(text)).orElse(true)),
                missed(visits, pages),
                policy.flatMap(page -> published(visits, page)),
                ConsentRecord.locate(known.charterAt(host), visits),
                visits));
    }

    /** Two visitors of each choice, without whom no record is found out; of categories, each that the banner may offer. */
    private static Set<JourneyName> journeys(boolean banner) {
        Set<JourneyName> journeys = new TreeSet<>(Set.of(JourneyName.UNTOUCHED));
        if (banner) {
            journeys.addAll(List.of(
                    JourneyName.REFUSE,
                    JourneyName.ACCEPT,
                    JourneyName.COME_BACK_REFUSE,
                    JourneyName.COME_BACK_ACCEPT));
            EnumSet.allOf(Category.class).stream()
                    .filter(Category::optional)
                    .forEach(category -> journeys.add(JourneyName.custom(category.word())));
        }
        return journeys;
    }

    private Visits visit(Suite suite, URI address, Set<JourneyName> journeys) {
        return new Audit(browsers, settings, new Asked(Set.of(), journeys, false), listener, clock)
                .of(suite, address, Optional.empty())
                .run()
                .kept();
    }

    private static Suite suite(Portal portal, Host host, Locale language, List<String> pages, Optional<String> policy) {
        return new Suite(
                host.name(),
                Path.of(host.name()),
                "",
                portal,
                host.name(),
                Optional.empty(),
                language,
                List.of(language),
                pages,
                policy,
                List.of(),
                List.of(),
                Optional.empty(),
                BannerHints.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Optional<PortalPage> arrived(Visits visits, String page, URI address) {
        return html(visits, page).map(html -> PortalPage.read(html, address, page));
    }

    private static Optional<PublishedCharter> published(Visits visits, String page) {
        return html(visits, page).map(html -> new PolicyPageParser().parse(html, page));
    }

    private static Optional<String> html(Visits visits, String page) {
        return views(visits)
                .filter(view -> view.page().equals(page))
                .flatMap(view -> view.html().stream())
                .findFirst();
    }

    private static List<String> missed(Visits visits, List<String> pages) {
        return pages.stream()
                .filter(page -> views(visits)
                        .noneMatch(view ->
                                view.page().equals(page) && view.arrival().arrived()))
                .toList();
    }

    private static String why(Visits visits) {
        return views(visits)
                .map(PageView::arrival)
                .filter(Arrival.Missed.class::isInstance)
                .map(Arrival.Missed.class::cast)
                .map(missed ->
                        " (" + missed.obstacle() + (missed.detail().isEmpty() ? "" : ": " + missed.detail()) + ")")
                .findFirst()
                .orElse("");
    }

    private static Stream<PageView> views(Visits visits) {
        return visits.all().stream()
                .flatMap(visit -> visit.moments().stream())
                .flatMap(moment -> moment.pages().stream());
    }
}
