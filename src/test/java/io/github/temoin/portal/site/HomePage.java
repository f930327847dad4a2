package io.github.temoin.portal.site;

import java.util.Map;
import java.util.stream.Collectors;

/** The arrival page: search, figures, the latest datasets and, where a host for it is listed, a map. */
record HomePage(Catalogue catalogue, PortalSuite suite) implements Page {
    private static final int LATEST = 6;

    @Override
    public Content content(View view) {
        String cards = catalogue.datasets().stream()
                .limit(LATEST)
                .map(dataset -> Cards.card(dataset, view))
                .collect(Collectors.joining());
        return new Content(
                view.texts().get("layout.home"),
                view.fill(
                        "home",
                        Map.of(
                                "datasets", String.valueOf(catalogue.datasets().size()),
                                "records", String.valueOf(catalogue.records()),
                                "themes", String.valueOf(catalogue.themes()),
                                "cards", cards,
                                "map", map(view))));
    }

    /** A necessary third party, if one is listed, serves the map's background. */
    private String map(View view) {
        return suite.hostsOf("necessary").stream()
                .map(host -> view.asking().address(host, "/tile.svg"))
                .map(tile -> view.fill("map", Map.of("tile", tile)))
                .collect(Collectors.joining());
    }
}
