package io.github.temoin.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {
    private final Router router = new Router(asking -> Answer.json("nothing"))
            .add("/a.b/", asking -> Answer.json("exact"))
            .add("/{one}/{two}/", asking -> Answer.json(new TreeMap<>(asking.variables()).toString()));

    @ParameterizedTest
    @CsvSource({"/a.b/, exact", "/aXb/, nothing", "/x/y/, '{one=x, two=y}'", "/x/y/z/, nothing"})
    void aPathGoesToItsRoute(String path, String expected) {
        Asking asking = new Asking("GET", "portal.localhost", path, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        String body = new String(router.answer(asking).body(), StandardCharsets.UTF_8);

        assertThat(body).isEqualTo(expected);
    }
}
