package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as the browser's own log tells it; each hop of a redirect is one.
 *
 * @param key the same for requests of one method and address
 * @param initiator the origin of the page that asked, which is all that the log knows
 * @param ofBrowser whether no page asked
 * @param verdicts what became of the cookies that the response asked for
 */
record LoggedHop(
        String id,
        String key,
        Instant at,
        String method,
        Address address,
        String destination,
        Origin initiator,
        boolean ofBrowser,
        List<SentCookie> cookiesSent,
        OptionalInt status,
        Optional<String> failure,
        List<AskedCookie> asked,
        List<Verdict> verdicts) {

    LoggedHop {
        cookiesSent = List.copyOf(cookiesSent);
        asked = List.copyOf(asked);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether it was answered as one of several hops. */
    boolean ofRedirect() {
        return status.isPresent() && (status.getAsInt() / 100 == 3 || !id.endsWith(".0"));
    }

    /** Of the cookies that its response asked for. */
    Set<String> cookieNames() {
        return Stream.concat(
                        asked.stream().map(one -> one.cookie().name()),
                        verdicts.stream().map(Verdict::name))
                .collect(Collectors.toSet());
    }

    /**
     * What the browser decided on a cookie that it was asked to keep.
     *
     * @param refusal why it refused it; empty where it kept it
     * @param partition the top-level site that it is kept for
     */
    record Verdict(String name, Optional<String> refusal, Optional<String> partition) {}
}
