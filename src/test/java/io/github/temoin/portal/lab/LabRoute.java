package io.github.temoin.portal.lab;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers for the pages of the lab, on every host alike. */
public final class LabRoute implements Route {
    /** Where the lab begins. */
    public static final String PREFIX = "/lab/";

    private static final List<String> HOSTS = List.of("portal", "third", "other");
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final Map<String, Way> ways =
            LabField.ways().stream().collect(Collectors.toMap(Way::path, Function.identity()));

    @Override
    public Answer answer(Asking asking) {
        String[] parts = asking.path().substring(PREFIX.length()).split("/", 3);
        if (parts.length < 3) {
            return Answer.text("text/plain", "").status(404);
        }
        String folder = PREFIX + parts[0] + "/" + parts[1] + "/";
        return Optional.ofNullable(ways.get(folder))
                .map(way -> way.resources().get(parts[2]))
                .map(resource -> answer(resource, asking, folder))
                .orElseGet(() -> allowed(Answer.text("text/plain", "").status(404), asking));
    }

    private static Answer answer(Resource resource, Asking asking, String folder) {
        boolean again = resource.tag().isPresent()
                && asking.header("if-none-match").equals(resource.tag().map(tag -> "\"" + tag + "\""));
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", resource.type());
        headers.put("Cache-Control", resource.tag().isPresent() ? "no-cache" : "no-store");
        resource.tag().ifPresent(tag -> headers.put("ETag", "\"" + tag + "\""));
        resource.headers().forEach((name, value) -> headers.put(name, filled(value, asking, folder)));
        List<String> cookies = again ? resource.cookiesAgain() : resource.cookies();
        if (!cookies.isEmpty()) {
            headers.put("Set-Cookie", onTheWire(String.join("\n", cookies)));
        }
        byte[] body = resource.type().equals("image/gif")
                ? PIXEL
                : filled(resource.body(), asking, folder).getBytes(StandardCharsets.UTF_8);
        return allowed(
                new Answer(again ? 304 : resource.status(), headers, again ? new byte[0] : body, List.of()), asking);
    }

    /** Scripts of any site may read it, and send cookies. */
    private static Answer allowed(Answer answer, Asking asking) {
        return asking.header("origin")
                .map(origin -> answer.header("Access-Control-Allow-Origin", origin)
                        .header("Access-Control-Allow-Credentials", "true")
                        .header("Access-Control-Allow-Headers", "content-type")
                        .header("Access-Control-Allow-Methods", "GET, POST, PUT, OPTIONS"))
                .orElse(answer);
    }

    private static String filled(String text, Asking asking, String folder) {
        String filled = text.replace("{{www}}", asking.address("www.portal.localhost", folder))
                .replace("{{port}}", port(asking));
        for (String host : HOSTS) {
            filled = filled.replace("{{" + host + "}}", asking.address(host + ".localhost", folder));
        }
        return filled.replace("{{folder}}", folder);
    }

    private static String port(Asking asking) {
        return asking.header("host")
                .map(host -> host.substring(host.lastIndexOf(':') + 1))
                .orElse("80");
    }

    /** Servers send bytes; the server here takes each character for one. */
    private static String onTheWire(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
