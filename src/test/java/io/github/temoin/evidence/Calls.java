package io.github.temoin.evidence;

import io.github.temoin.web.Host;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Requests for hand-made visits, with the values of their queries. */
public final class Calls {

    private Calls() {}

    public static Exchange with(String host, Map<String, Secret> query) {
        return new Exchange(
                "call of " + host,
                VisitBuilder.START.plusSeconds(2),
                "/",
                "GET",
                new Address("https", Optional.of(new Host(host)), 443, "/collect", query),
                "image",
                Origin.UNKNOWN,
                List.of(),
                OptionalInt.of(200),
                Optional.empty(),
                List.of(),
                false,
                Set.of(Witness.EVENTS));
    }
}
