package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BidiObjectTest {
    private static final BidiObject EVENT = BidiObject.of(Map.of(
            "request", Map.of("url", "http://portal.localhost/", "headersSize", 12.9),
            "isBlocked", true,
            "timestamp", 1795528093382L,
            "cookies", List.of(Map.of("name", "a"), "no object", Map.of("name", "b")),
            "tags", Arrays.asList("x", null, 3)));

    @Test
    void valuesAreReadByPath() {
        assertThat(EVENT.text("request", "url")).isEqualTo("http://portal.localhost/");
        assertThat(EVENT.number("request", "headersSize")).isEqualTo(12.9);
        assertThat(EVENT.whole("timestamp")).isEqualTo(1795528093382L);
        assertThat(EVENT.flag("isBlocked")).isTrue();
        assertThat(EVENT.object("request").keys()).containsExactlyInAnyOrder("url", "headersSize");
        assertThat(EVENT.objects("cookies"))
                .extracting(cookie -> cookie.text("name"))
                .containsExactly("a", "b");
        assertThat(EVENT.texts("tags")).containsExactly("x");
        assertThat(EVENT.list("tags")).containsExactly("x", null, 3);
    }

    @Test
    void whatIsNotThereIsEmptyOrFalse() {
        assertThat(EVENT.findText("request", "method")).isEmpty();
        assertThat(EVENT.findText("request", "url", "deeper")).isEmpty();
        assertThat(EVENT.findText("timestamp")).as("a number").isEmpty();
        assertThat(EVENT.findNumber("request")).isEmpty();
        assertThat(EVENT.findWhole("isBlocked")).isEmpty();
        assertThat(EVENT.findObject("tags")).isEmpty();
        assertThat(EVENT.flag("no")).isFalse();
        assertThat(EVENT.objects("no")).isEmpty();
        assertThat(EVENT.has("request", "url")).isTrue();
        assertThat(EVENT.has("no")).isFalse();
    }

    @Test
    void nullIsNotThere() {
        Map<String, Object> json = new HashMap<>();
        json.put("parent", null);
        BidiObject object = BidiObject.of(json);
        assertThat(object.has("parent")).isFalse();
        assertThat(object.keys()).containsExactly("parent");
    }

    @Test
    void aMissingValueIsNamedWithItsPathAndNoValue() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EVENT.text("request", "method"))
                .withMessageContaining("request.method")
                .withMessageNotContaining("portal.localhost");
    }

    @Test
    void itsTextShowsNoValue() {
        BidiObject cookie = BidiObject.of(Map.of("value", Map.of("value", "s3cret")));
        assertThat(cookie.toString()).isEqualTo("BidiObject[value]");
        assertThat(new BidiEvent(1, "m", cookie).toString()).doesNotContain("s3cret");
    }

    @Test
    void laterChangesToTheSourceDoNotShow() {
        List<Object> items = new ArrayList<>(List.of("a"));
        BidiObject object = BidiObject.of(Map.of("items", items));
        items.add("b");
        assertThat(object.texts("items")).containsExactly("a");
    }

    @Test
    void onlyJsonIsTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> BidiObject.of(Map.of("a", new StringBuilder())));
    }
}
