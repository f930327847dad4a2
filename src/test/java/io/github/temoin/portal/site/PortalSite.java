package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import io.github.temoin.portal.http.Router;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.lab.LabRoute;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal and its third parties, put together from a suite. */
public final class PortalSite {
    private static final String API = "/api/explore/v2.1/catalog/datasets";
    private static final String ANY_THIRD_PARTY = ".localhost";

    private final PortalSuite suite;
    private final Secrets secrets;
    private final Account account;
    private final Trackers trackers;
    private final Sessions sessions;
    private final Frame frame;

    /**
     * A portal.
     *
     * @param faultScripts paths below {@code static/} of the scripts that every page loads before the banner's start
     */
    public PortalSite(PortalSuite suite, Secrets secrets, Account account, List<String> faultScripts) {
        this.suite = suite;
        this.secrets = secrets;
        this.account = account;
        trackers = new Trackers(suite, secrets);
        sessions = new Sessions(secrets);
        PageCookies cookies = new PageCookies(suite, secrets);
        frame = new Frame(suite, new ConsentParts(suite, trackers), cookies, sessions, scripts(faultScripts));
    }

    /** Answers for the portal on {@code own} and on hosts that are no one's, for third parties on their hosts. */
    public Route routes(String own) {
        Route portal = portal();
        Route bystander = new Bystander(secrets);
        Route lab = new LabRoute();
        Map<String, Route> thirdParties = suite.thirdParties().stream()
                .collect(Collectors.toMap(
                        Function.identity(), host -> new ThirdParty(host, suite, trackers, secrets).routes()));
        return asking -> {
            if (asking.path().startsWith(LabRoute.PREFIX)) {
                return lab.answer(asking);
            }
            String host = asking.host();
            boolean stranger = !host.equals(own) && host.endsWith(ANY_THIRD_PARTY);
            return thirdParties
                    .getOrDefault(host, stranger ? bystander : portal)
                    .answer(asking);
        };
    }

    private Route portal() {
        Catalogue catalogue = Catalogue.load();
        CatalogueApi api = new CatalogueApi(catalogue, suite.language());
        Router router = new Router(frame.of(new MissingPage()))
                .add("/", frame.of(new HomePage(catalogue, suite)))
                .add("/explore/", frame.of(new CataloguePage(catalogue)))
                .add("/explore/dataset/{id}/", frame.of(new DatasetPage(catalogue)))
                .add(suite.policyPath(), frame.of(new PolicyPage(suite)))
                .add("/login/", new LoginRoute(frame, sessions, account))
                .add("/logout/", this::signOut)
                .add(API, api::datasets)
                .add(API + "/{id}/records", api::records)
                .add(API + "/{id}/exports/csv", api::csv)
                .add("/.well-known/gpc.json", asking -> Answer.json("{\"gpc\": true, \"lastUpdate\": \"2026-11-24\"}"))
                .add("/static/tag.js", this::ownTag)
                .add("/static/{file}", new StaticFiles(secrets))
                .add("/static/{folder}/{file}", new StaticFiles(secrets));
        suite.pages().forEach(page -> router.add(page, frame.of(new PlainPage())));
        return router;
    }

    private Answer signOut(Asking asking) {
        return Answer.seeOther("/").cookie(sessions.end(asking));
    }

    private Answer ownTag(Asking asking) {
        return trackers.tag(asking.parameter("category").orElse(""), "/static/favicon.svg");
    }

    private static List<String> scripts(List<String> faultScripts) {
        return Stream.of(
                        Stream.of("consent/store.js", "consent/trackers.js", "consent/banner.js"),
                        faultScripts.stream(),
                        Stream.of("consent/start.js"))
                .flatMap(Function.identity())
                .toList();
    }
}
