package io.github.temoin.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reaches into shadow roots that are closed to scripts: the protocol names them when it describes their host, and takes
 * the name back as an argument.
 */
final class ClosedShadows {
    /** A closed root within a closed root, and so on: deeper than anyone builds. */
    private static final int DEEPEST = 5;

    private static final Map<String, Object> WITH_SHADOWS =
            Map.of("maxDomDepth", 0, "maxObjectDepth", 1, "includeShadowTree", "all");

    private final BidiChannel channel;
    private final String context;

    ClosedShadows(BidiChannel channel, String context) {
        this.channel = channel;
        this.context = context;
    }

    void open(String hosts, String keep) {
        Set<String> opened = new HashSet<>();
        for (int depth = 0; depth < DEEPEST; depth++) {
            boolean more = false;
            for (BidiObject host : call(hosts, List.of()).objects("result", "value")) {
                Optional<BidiObject> root = host.findObject("value", "shadowRoot")
                        .filter(shadow -> shadow.findText("value", "mode").equals(Optional.of("closed")));
                if (root.isPresent() && opened.add(root.get().text("sharedId"))) {
                    call(keep, List.of(reference(host), reference(root.get())));
                    more = true;
                }
            }
            if (!more) {
                return;
            }
        }
    }

    private static Map<String, String> reference(BidiObject node) {
        return Map.of("sharedId", node.text("sharedId"));
    }

    private BidiObject call(String function, List<Map<String, String>> arguments) {
        BidiObject answer = channel.send(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        function,
                        "awaitPromise",
                        false,
                        "target",
                        Map.of("context", context, "sandbox", ScriptCalls.OWN_WORLD.orElseThrow()),
                        "arguments",
                        arguments,
                        "serializationOptions",
                        WITH_SHADOWS));
        if (answer.has("exceptionDetails")) {
            throw new ScriptFailed(answer.findText("exceptionDetails", "text").orElse("a script threw"));
        }
        return answer;
    }
}
