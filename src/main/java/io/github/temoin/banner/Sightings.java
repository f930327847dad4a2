package io.github.temoin.banner;

import io.github.temoin.browser.Frame;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.Look;
import io.github.temoin.evidence.Role;
import io.github.temoin.web.Host;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes down what was read, as evidence. */
final class Sightings {

    private static final int LONGEST_TEXT = 2000;
    static final int LONGEST_LABEL = 200;

    private Sightings() {}

    static BannerSighting.Shown shown(
            Candidate banner, int layer, Map<Node, Look> looks, List<Frame> frames, Vocabulary vocabulary) {
        BannerReading reading = banner.reading();
        String text = reading.container().text();
        List<Control> controls = new ArrayList<>();
        reading.controls().forEach(seen -> controls.add(control(seen, layer, looks)));
        reading.toggles().forEach(toggle -> controls.add(control(toggle, layer)));
        reading.levels().forEach(group -> group.options().forEach(level -> controls.add(control(group, level, layer))));
        return new BannerSighting.Shown(
                cut(text, LONGEST_TEXT),
                vocabulary.language(text),
                frame(reading.container(), frames),
                reading.container().box(),
                controls,
                banner.score(),
                banner.reasons());
    }

    static Control control(Seen seen, int layer, Map<Node, Look> looks) {
        return new Control(
                seen.role(),
                cut(seen.label(), LONGEST_LABEL),
                seen.node().kind(),
                layer,
                seen.node().box(),
                Optional.empty(),
                seen.node().is("disabled"),
                Optional.empty(),
                Optional.ofNullable(looks.get(seen.node())));
    }

    private static Control control(Toggle toggle, int layer) {
        return new Control(
                Role.SWITCH,
                cut(toggle.label(), LONGEST_LABEL),
                toggle.kind(),
                layer,
                toggle.box(),
                toggle.contradiction().isPresent() ? Optional.empty() : toggle.on(),
                toggle.locked(),
                toggle.category(),
                toggle.contradiction(),
                Optional.empty());
    }

    /** What agrees to nothing is of the necessary ones; what agrees to several categories is of none alone. */
    private static Control control(Levels group, Level level, int layer) {
        Optional<String> category = level.isOf(Agreement.Extent.NOTHING)
                ? Optional.of(Vocabulary.NECESSARY)
                : level.agreement().categories().stream()
                        .filter(one -> level.agreement().categories().size() == 1)
                        .findFirst();
        return new Control(
                Role.SWITCH,
                cut(level.label(), LONGEST_LABEL),
                group.kind(),
                layer,
                level.node().box(),
                Optional.of(level.chosen()),
                level.locked(),
                category,
                Optional.empty());
    }

    private static Optional<Address> frame(Node container, List<Frame> frames) {
        return frames.stream()
                .filter(frame ->
                        !frame.isTop() && frame.context().equals(container.id().frame()))
                .findFirst()
                .map(frame -> address(frame.url()));
    }

    /** Without its query, whose values are no one's business here. */
    private static Address address(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("about").toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            return new Address(scheme, Host.ofAddress(url), port(uri, scheme), path, Map.of());
        } catch (IllegalArgumentException unreadable) {
            return new Address("about", Optional.empty(), 0, "an address that could not be read", Map.of());
        }
    }

    private static int port(URI uri, String scheme) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return switch (scheme) {
            case "http" -> 80;
            case "https" -> 443;
            default -> 0;
        };
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
