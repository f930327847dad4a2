package io.github.temoin.browser;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.json.Json;

/**
 * Calls functions in frames. Arguments and results travel as JSON text: many times smaller than the protocol's own form,
 * and as deep as one likes.
 */
final class ScriptCalls {
    /** A world of our own in each frame: the page's scripts cannot reach it. */
    static final Optional<String> OWN_WORLD = Optional.of("temoin");

    /** The page's own world. */
    static final Optional<String> PAGE_WORLD = Optional.empty();

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Json JSON = new Json();

    private ScriptCalls() {}

    static BidiObject call(
            BidiChannel channel, String context, Optional<String> world, String function, Object... arguments) {
        String wrapped = "async (json) => JSON.stringify({value: await (" + function + ")(...JSON.parse(json))})";
        Map<String, Object> argument = Map.of("type", "string", "value", JSON.toJson(List.of(arguments)));
        String result = send(channel, context, world, wrapped, argument);
        BidiObject parsed = BidiObject.of(JSON.<Map<String, Object>>toType(result, Json.MAP_TYPE));
        return parsed.findObject("value").orElse(parsed);
    }

    /** Call a function with one node; it must return JSON text. */
    static BidiObject callWithNode(BidiChannel channel, String context, String function, String sharedId) {
        String result = send(channel, context, OWN_WORLD, function, Map.of("sharedId", sharedId));
        return BidiObject.of(JSON.<Map<String, Object>>toType(result, Json.MAP_TYPE));
    }

    private static String send(
            BidiChannel channel,
            String context,
            Optional<String> world,
            String function,
            Map<String, Object> argument) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("context", context);
        world.ifPresent(name -> target.put("sandbox", name));
        BidiObject answer = callWhenReady(
                channel,
                Map.of(
                        "functionDeclaration",
                        function,
                        "awaitPromise",
                        true,
                        "target",
                        target,
                        "arguments",
                        List.of(argument)));
        if (answer.has("exceptionDetails")) {
            throw new ScriptFailed(answer.findText("exceptionDetails", "text").orElse("a script threw"));
        }
        return answer.findText("result", "value")
                .orElseThrow(() -> new ScriptFailed("a script returned what is no JSON"));
    }

    /** Where a page is just going elsewhere, the world that was asked for is not there yet: nothing has run. */
    private static BidiObject callWhenReady(BidiChannel channel, Map<String, Object> params) {
        for (int attempt = 1; ; attempt++) {
            try {
                return channel.send("script.callFunction", params);
            } catch (CommandRefused e) {
                if (attempt == TRIES || !e.reason().contains("Cannot find context")) {
                    throw e;
                }
                Patience.pass(PAUSE);
            }
        }
    }
}
