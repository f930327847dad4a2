package io.github.temoin.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A request and what came back. Each hop of a redirect is an exchange of its own. One whose answer was still to come
 * when the moment was closed stands there without it, and, complete, in the moment of the answer: with the same id.
 *
 * @param sent when the request went out
 * @param page the listed page in whose window it happened ({@code /explore/}); the page seen last for workers
 * @param destination what it was for, in the words of the Fetch standard where there are any ({@code document},
 *     {@code iframe}, {@code image}, {@code script}, {@code style}, {@code font}, {@code beacon}, {@code websocket},
 *     {@code worker} …), else {@code other}
 * @param initiator what asked for it
 * @param cookiesSent which cookies went out with it
 * @param status of the response; empty where none came
 * @param failure the browser's word for what went wrong ({@code net::ERR_ABORTED})
 * @param setCookies the cookies that the response asked for, but those that were refused; asked for is not stored
 * @param ofBrowser whether the browser called home, and no page asked for it
 */
public record Exchange(
        String id,
        Instant sent,
        String page,
        String method,
        Address address,
        String destination,
        Origin initiator,
        List<SentCookie> cookiesSent,
        OptionalInt status,
        Optional<String> failure,
        List<ObservedCookie> setCookies,
        boolean ofBrowser,
        Set<Witness> witnesses) {

    public Exchange {
        cookiesSent = List.copyOf(cookiesSent);
        setCookies = List.copyOf(setCookies);
        witnesses = Set.copyOf(witnesses);
    }
}
