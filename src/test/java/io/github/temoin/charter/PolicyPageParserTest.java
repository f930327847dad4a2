package io.github.temoin.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.web.Lifetime;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of {@code policies/} gives the cookies in the text beside it. */
class PolicyPageParserTest {

    private final PolicyPageParser parser = new PolicyPageParser();

    @ParameterizedTest
    @MethodSource("pages")
    void cookiesAreFoundWhateverTheLayout(Path page) throws IOException {
        Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));

        PublishedCharter charter = parser.parse(Files.readString(page), "https://data.example.org/cookies/");

        assertThat(shown(charter))
                .isEqualToNormalizingNewlines(Files.readString(expected).stripTrailing());
    }

    @Test
    void theSourceIsKept() {
        assertThat(parser.parse("", "https://data.example.org/cookies/").source())
                .isEqualTo("https://data.example.org/cookies/");
        assertThat(parser.parse("", "").isEmpty()).isTrue();
    }

    @Test
    void manyNestedElementsDoNoHarm() {
        assertThat(parser.parse("<div>".repeat(3_000) + "x", "").isEmpty()).isTrue();
    }

    private static String shown(PublishedCharter charter) {
        return Stream.concat(
                        charter.cookies().stream().map(PolicyPageParserTest::shown),
                        charter.unnamed().stream().map(row -> "unnamed: " + row))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(PublishedCookie cookie) {
        String duration = cookie.duration()
                .map(published -> published.lifetime().map(Lifetime::toString).orElse(published.text()))
                .orElse("");
        return cookie.name()
                + part("provider", cookie.provider())
                + part("service", cookie.service())
                + part("purpose", cookie.purpose())
                + part("category", cookie.category().map(Category::word))
                + part("duration", Optional.of(duration).filter(text -> !text.isEmpty()))
                + part("domain", cookie.domain());
    }

    private static String part(String name, Optional<String> text) {
        return text.map(known -> " | " + name + ": " + known).orElse("");
    }

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(PolicyPageParserTest.class.getResource("policies").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
