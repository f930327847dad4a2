package io.github.temoin.portal.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published charter, a table a category. A charter without lifetimes is laid out as on the Rouen portal, one with
 * lifetimes as in Opendatasoft's newer template.
 */
record PolicyPage(PortalSuite suite) implements Page {
    @Override
    public Content content(View view) {
        String tables = suite.cookies().stream()
                .map(DeclaredCookie::category)
                .distinct()
                .map(category -> section(category, view))
                .collect(Collectors.joining("\n"));
        return new Content(view.texts().get("policy.title"), view.fill("policy", Map.of("tables", tables)));
    }

    private String section(String category, View view) {
        boolean consent = DeclaredCookie.needsConsent(category);
        List<DeclaredCookie> cookies = suite.cookies().stream()
                .filter(cookie -> cookie.category().equals(category))
                .toList();
        boolean lifetimes =
                suite.cookies().stream().anyMatch(cookie -> cookie.lifetime().isPresent());
        return "<h3>%s</h3>%n<p>%s</p>%n%s"
                .formatted(
                        Html.escape(view.texts().get("policy." + category)),
                        Html.escape(view.texts().get(consent ? "policy.with-consent" : "policy.without-consent")),
                        lifetimes ? withLifetimes(cookies, view) : withoutLifetimes(cookies, view));
    }

    private static String withoutLifetimes(List<DeclaredCookie> cookies, View view) {
        return table(
                view,
                List.of("policy.a-provider", "policy.a-service", "policy.a-name", "policy.a-purpose"),
                cookies,
                cookie -> List.of(
                        Html.escape(cookie.provider()),
                        Html.escape(cookie.service()),
                        code(cookie),
                        Html.escape(cookie.purpose())));
    }

    private static String withLifetimes(List<DeclaredCookie> cookies, View view) {
        String session = view.texts().get("policy.session");
        return table(
                view,
                List.of("policy.b-provider", "policy.b-name", "policy.b-duration", "policy.b-function"),
                cookies,
                cookie -> List.of(
                        Html.escape(cookie.provider()),
                        code(cookie),
                        Html.escape(cookie.lifetime()
                                .map(lifetime -> Lifetimes.prose(lifetime, view.language()))
                                .orElse(session)),
                        Html.escape("%s : %s".formatted(cookie.service(), cookie.purpose()))));
    }

    private static String table(
            View view,
            List<String> headings,
            List<DeclaredCookie> cookies,
            Function<DeclaredCookie, List<String>> cells) {
        String head = headings.stream()
                .map(key -> "<th scope=\"col\">%s</th>"
                        .formatted(Html.escape(view.texts().get(key))))
                .collect(Collectors.joining());
        String body = cookies.stream()
                .map(cells)
                .map(row -> row.stream().map("<td>%s</td>"::formatted).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        "<div class=\"scroll\"><table>",
                        "<thead><tr>" + head + "</tr></thead>",
                        "<tbody>",
                        body,
                        "</tbody>",
                        "</table></div>")
                .collect(Collectors.joining("\n"));
    }

    private static String code(DeclaredCookie cookie) {
        return "<code>%s</code>".formatted(Html.escape(cookie.name()));
    }
}
