package io.github.temoin.evidence;

import static io.github.temoin.evidence.Banners.BOX;

import java.util.Optional;

/** Page views for hand-made visits. */
public final class Pages {

    /** The page that also is the cookie policy. */
    public static final String POLICY = "/explore/";

    private static final String CHARTER = """
            <table><tr><th>Nom du cookie</th><th>Finalité</th></tr>
            <tr><td>sessionid</td><td>Session</td></tr>
            <tr><td>_pk_id.*</td><td>Statistiques</td></tr>
            <tr><td>ads_uid</td><td>Publicité</td></tr>
            <tr><td>preferences</td><td>Choix</td></tr></table>
            """;

    private Pages() {}

    /** The same view with another policy page. */
    public static PageView html(PageView view, Optional<String> html) {
        return new PageView(
                view.page(),
                view.address(),
                view.arrival(),
                view.banner(),
                view.reopen(),
                view.readability(),
                html,
                view.leadsToPolicy(),
                view.screenshot());
    }

    /** The same view with or without a link to the policy page. */
    public static PageView leading(PageView view, Optional<Boolean> leadsToPolicy) {
        return new PageView(
                view.page(),
                view.address(),
                view.arrival(),
                view.banner(),
                view.reopen(),
                view.readability(),
                view.html(),
                leadsToPolicy,
                view.screenshot());
    }

    public static PageView arrived(String page, BannerSighting banner) {
        Control link = new Control(
                Role.REOPEN,
                "Gestion des cookies",
                "link",
                1,
                BOX,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        return view(page, new Arrival.Arrived(200, false), banner)
                .apply(new ReopenSighting.Found(link), Optional.of(new Readability(2000, 0.1, false)));
    }

    public static PageView missed(String page, Obstacle obstacle) {
        return view(page, new Arrival.Missed(obstacle, "as it was"), Banners.unreadable())
                .apply(new ReopenSighting.Unreadable("the page did not arrive"), Optional.empty());
    }

    public static PageView reopen(PageView view, ReopenSighting reopen) {
        return view(view.page(), view.arrival(), view.banner()).apply(reopen, view.readability());
    }

    public static PageView readable(PageView view, Optional<Readability> readability) {
        return view(view.page(), view.arrival(), view.banner()).apply(view.reopen(), readability);
    }

    private interface Half {
        PageView apply(ReopenSighting reopen, Optional<Readability> readability);
    }

    private static Half view(String page, Arrival arrival, BannerSighting banner) {
        return (reopen, readability) -> new PageView(
                page,
                Urls.address("https://" + VisitBuilder.PORTAL + page),
                arrival,
                banner,
                reopen,
                readability,
                page.equals(POLICY) ? Optional.of(CHARTER) : Optional.empty(),
                Optional.of(true),
                Optional.empty());
    }
}
