package io.github.temoin.browser;

import java.time.Duration;
import java.util.Map;

/** The WebDriver BiDi connection of one session: raw commands out, events in, in order. */
public interface BidiChannel {
    /** How long a command may go unanswered where nothing else is said. */
    Duration COMMAND_TIMEOUT = Duration.ofSeconds(30);

    /** Like {@link #send(String, Map, Duration)} with {@link #COMMAND_TIMEOUT}. */
    default BidiObject send(String method, Map<String, ?> params) {
        return send(method, params, COMMAND_TIMEOUT);
    }

    /**
     * Send a command and wait for its answer.
     *
     * @param method such as {@code storage.getCookies}
     * @param params maps, lists, strings, numbers, booleans and nulls
     * @return the {@code result} of the answer
     * @throws CommandRefused if the browser answers with an error
     * @throws CommandTimedOut if it does not answer in time
     * @throws BrowserGone if the connection is closed, or closes meanwhile
     */
    BidiObject send(String method, Map<String, ?> params, Duration timeout);

    /**
     * Be handed all events from now on. Only events that were {@linkplain #subscribe subscribed} come at all.
     *
     * @return closes the listening
     */
    Subscription listen(BidiListener listener);

    /**
     * Subscribe to events for the whole session (a subscription by context would lose the requests of workers). Names
     * that were subscribed before are left out, so that every recorder can say what it needs.
     *
     * @param events events such as {@code network.beforeRequestSent}, or modules such as {@code log}
     */
    void subscribe(String... events);

    /**
     * Wait until all events that had come over the socket before this call were handed to the listeners.
     *
     * @throws CommandTimedOut if the listeners do not get through in time
     */
    void drain(Duration timeout);

    /** How many events were lost since the session began: not readable, or a listener threw. */
    long lost();
}
