package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import io.github.temoin.portal.http.Router;
import io.github.temoin.portal.http.Secrets;
import io.github.temoin.portal.http.SetCookie;
import java.util.Optional;

/** A host that the suite names: it measures, advertises or serves maps, and takes its cookies back when asked. */
final class ThirdParty {
    private final String host;
    private final PortalSuite suite;
    private final Trackers trackers;
    private final Secrets secrets;

    ThirdParty(String host, PortalSuite suite, Trackers trackers, Secrets secrets) {
        this.host = host;
        this.suite = suite;
        this.trackers = trackers;
        this.secrets = secrets;
    }

    Route routes() {
        return new Router(asking -> Answer.pixel().status(404))
                .add(
                        "/tag.js",
                        asking -> trackers.tag(asking.parameter("category").orElse(""), "/collect"))
                .add("/collect", this::collect)
                .add("/optout", ThirdParty::optOut)
                .add("/pixel.gif", asking -> Answer.pixel())
                .add("/tile.svg", asking -> Answer.text("image/svg+xml", Resources.text("static/tile.svg")));
    }

    private Answer collect(Asking asking) {
        return Answer.pixel()
                .cookies(suite.cookiesOf(host).stream()
                        .filter(cookie -> asking.cookie(cookie.name()).isEmpty())
                        .map(cookie -> SetCookie.acrossSites(cookie.name(), secrets.draw(), cookie.age()))
                        .toList());
    }

    private static Answer optOut(Asking asking) {
        return Answer.pixel()
                .cookies(asking.cookies().keySet().stream()
                        .map(name -> SetCookie.acrossSites(name, "", Optional.empty())
                                .deleted())
                        .toList());
    }
}
