package io.github.temoin.evidence;

import static io.github.temoin.evidence.Urls.address;

import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes visits by hand. Each {@link #at} begins a moment, and what follows happens in it, a second after what came before;
 * the jar and the storages go on from moment to moment.
 */
public final class VisitBuilder {

    public static final String PORTAL = "data.example.fr";
    public static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private static final Set<Step> CHOSEN = EnumSet.range(Step.CHOICE, Step.TAKEN_AWAY);

    private final JourneyName journey;
    private final List<MomentBuilder> moments = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final Map<String, ObservedCookie> jar = new LinkedHashMap<>();
    private final Map<String, StorageEntry> entries = new LinkedHashMap<>();
    private Optional<Interruption> interruption = Optional.empty();
    private final List<Trial> trials = new ArrayList<>();
    private Optional<BannerSighting.Shown> details = Optional.empty();
    private Instant now = START;
    private int exchanges;
    private UnaryOperator<Visit> finish = UnaryOperator.identity();
    private boolean built;

    private VisitBuilder(JourneyName journey) {
        this.journey = journey;
    }

    public static VisitBuilder visit(JourneyName journey) {
        return new VisitBuilder(journey);
    }

    /** Begins a moment. */
    public VisitBuilder at(Step step) {
        seal();
        moments.add(new MomentBuilder(step, now));
        return this;
    }

    /** A page that arrived: the banner shows as long as no choice was made. */
    public VisitBuilder page(String page) {
        boolean chosen =
                choice() != Choice.UNTOUCHED && moments.stream().anyMatch(moment -> CHOSEN.contains(moment.step));
        return page(page, chosen ? Banners.absent() : Banners.banner());
    }

    public VisitBuilder page(String page, BannerSighting banner) {
        return page(Pages.arrived(page, banner));
    }

    public VisitBuilder missed(String page, Obstacle obstacle) {
        return page(Pages.missed(page, obstacle));
    }

    public VisitBuilder page(PageView view) {
        current().pages.add(view);
        return this;
    }

    /** Cookies that are in the jar from this moment on. */
    public VisitBuilder jar(ObservedCookie... cookies) {
        Arrays.stream(cookies)
                .forEach(cookie -> jar.put(cookie.key() + cookie.partition().orElse(""), cookie));
        return this;
    }

    /** Cookies that are no longer in the jar from this moment on. */
    public VisitBuilder gone(ObservedCookie... cookies) {
        Arrays.stream(cookies)
                .forEach(cookie -> jar.remove(cookie.key() + cookie.partition().orElse("")));
        return this;
    }

    /** An item that is in a storage of the portal from this moment on. */
    public VisitBuilder item(StorageKind kind, String name, Secret value) {
        return item(new StorageEntry(kind, name, new Host(PORTAL), address("https://" + PORTAL + "/"), value));
    }

    public VisitBuilder item(StorageEntry entry) {
        entries.put(entry.key().toString(), entry);
        return open();
    }

    public VisitBuilder goneItem(StorageKind kind, String name) {
        entries.values().removeIf(entry -> entry.kind() == kind && entry.name().equals(name));
        return this;
    }

    /** A response that asks for cookies. */
    public VisitBuilder header(String url, ObservedCookie... cookies) {
        return exchange(url, "document", List.of(), Arrays.asList(cookies), Optional.empty());
    }

    public VisitBuilder request(String url, SentCookie... sent) {
        return request("image", url, sent);
    }

    public VisitBuilder request(String destination, String url, SentCookie... sent) {
        return exchange(url, destination, Arrays.asList(sent), List.of(), Optional.empty());
    }

    public VisitBuilder failed(String url, String failure) {
        return exchange(url, "image", List.of(), List.of(), Optional.of(failure));
    }

    public VisitBuilder exchange(Exchange exchange) {
        exchanges++;
        current().exchanges.add(exchange);
        return this;
    }

    private VisitBuilder exchange(
            String url,
            String destination,
            List<SentCookie> sent,
            List<ObservedCookie> setCookies,
            Optional<String> failure) {
        return exchange(new Exchange(
                "exchange-" + (exchanges + 1),
                tick(),
                currentPage(),
                "GET",
                address(url),
                destination,
                Origin.script(address("https://" + PORTAL + "/app.js"), 12, 3),
                sent,
                failure.isPresent() ? OptionalInt.empty() : OptionalInt.of(200),
                failure,
                setCookies,
                false,
                Set.of(Witness.EVENTS)));
    }

    /** A script of the portal asks for a cookie. */
    public VisitBuilder script(ObservedCookie cookie) {
        return write(StorageKind.COOKIE, cookie.name(), Optional.of(cookie), false, cookie.value());
    }

    public VisitBuilder scriptRemoves(ObservedCookie cookie) {
        return write(StorageKind.COOKIE, cookie.name(), Optional.of(cookie), true, Secrets.of("", Shape.EMPTY));
    }

    public VisitBuilder scriptStores(StorageKind kind, String name, Secret value) {
        return write(kind, name, Optional.empty(), false, value);
    }

    public VisitBuilder scriptRemoves(StorageKind kind, String name) {
        return write(kind, name, Optional.empty(), true, Secrets.of("", Shape.EMPTY));
    }

    private VisitBuilder write(
            StorageKind kind, String name, Optional<ObservedCookie> cookie, boolean removal, Secret value) {
        current()
                .scriptWrites
                .add(new ScriptWrite(
                        tick(),
                        currentPage(),
                        address("https://" + PORTAL + "/"),
                        kind,
                        name,
                        cookie.map(ObservedCookie::domain).orElse(new Host(PORTAL)),
                        cookie,
                        kind == StorageKind.COOKIE ? "document.cookie" : kind.word(),
                        Origin.script(address("https://" + PORTAL + "/app.js"), 40, 1),
                        removal,
                        value));
        return this;
    }

    public VisitBuilder logged(StoreChange.Kind kind, ObservedCookie cookie) {
        return changed(kind, cookie, Witness.BROWSER_LOG);
    }

    public VisitBuilder changed(StoreChange.Kind kind, ObservedCookie cookie, Witness witness) {
        current()
                .storeChanges
                .add(new StoreChange(
                        tick(),
                        cookie,
                        kind,
                        kind == StoreChange.Kind.ADDED ? "" : "some reason",
                        Origin.UNKNOWN,
                        Set.of(witness)));
        return this;
    }

    public VisitBuilder lost(FactKind kind) {
        current().gaps.add(new Gap(kind, "lost", "the queue was full", 3, false));
        return this;
    }

    public VisitBuilder neverSees(FactKind kind) {
        current().gaps.add(new Gap(kind, "engine", "not shown by this engine", 1, true));
        return this;
    }

    public VisitBuilder act(Interaction.Intent intent, String label) {
        Role role = intent == Interaction.Intent.PROBE ? Role.OTHER : Role.ACCEPT;
        interactions.add(new Interaction(
                tick(), intent, role, label, currentPage(), 1, true, Optional.empty(), Optional.empty()));
        return this;
    }

    public VisitBuilder interrupted(Step step, String code) {
        interruption = Optional.of(new Interruption(step, code, "detail of " + code));
        return this;
    }

    public VisitBuilder details(BannerSighting.Shown choices) {
        details = Optional.of(choices);
        return this;
    }

    public VisitBuilder trial(Trial trial) {
        trials.add(trial);
        return this;
    }

    /** What else the visitor brings back. */
    public VisitBuilder also(UnaryOperator<Visit> more) {
        finish = more;
        return this;
    }

    /** Lets time pass. */
    public VisitBuilder after(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Visit build() {
        seal();
        built = true;
        return finish.apply(new Visit(
                journey,
                choice(),
                address("https://" + PORTAL + "/"),
                START,
                moments.stream().map(MomentBuilder::moment).toList(),
                interactions,
                interruption,
                details,
                trials));
    }

    private Choice choice() {
        return JourneyChoice.of(journey);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    private void seal() {
        if (!built && !moments.isEmpty() && !current().sealed()) {
            current().seal(tick(), List.copyOf(jar.values()), List.copyOf(entries.values()));
        }
    }

    private VisitBuilder open() {
        current();
        return this;
    }

    private MomentBuilder current() {
        if (built) {
            throw new IllegalStateException("the visit was built already: what is added now would get lost");
        }
        return moments.get(moments.size() - 1);
    }

    private String currentPage() {
        return moments.stream()
                .flatMap(moment -> moment.pages.stream())
                .map(PageView::page)
                .reduce((a, b) -> b)
                .orElse("/");
    }
}
