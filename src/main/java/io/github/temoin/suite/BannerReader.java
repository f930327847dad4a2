package io.github.temoin.suite;

import io.github.temoin.charter.Category;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a suite says of the banner. */
final class BannerReader {

    private static final List<String> CONTROLS =
            List.of("accept", "refuse", "customise", "save", "close", "reopen", "policy");
    private static final List<String> CATEGORIES =
            Arrays.stream(Category.values()).map(Category::word).toList();

    private BannerReader() {}

    static BannerHints read(Value banner) {
        return new BannerHints(
                banner.text().isEmpty(),
                hint(banner.get("banner")),
                hints(banner, CONTROLS),
                hints(banner.get("categories"), CATEGORIES));
    }

    private static Map<String, ControlHint> hints(Value map, List<String> keys) {
        Map<String, ControlHint> hints = new HashMap<>();
        keys.forEach(key -> hint(map.get(key)).ifPresent(hint -> hints.put(key, hint)));
        return hints;
    }

    private static Optional<ControlHint> hint(Value value) {
        Optional<String> css = value.text().or(() -> value.get("css").text());
        Optional<String> role = value.get("role").text();
        Optional<String> name = value.get("name").text();
        Optional<String> text = value.get("text").text();
        return css.<ControlHint>map(ControlHint.Css::new)
                .or(() -> role.flatMap(r -> name.map(n -> new ControlHint.RoleAndName(r, n))))
                .or(() -> text.map(ControlHint.Text::new));
    }
}
