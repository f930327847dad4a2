package io.github.temoin.portal.http;

import java.time.Duration;
import java.util.Optional;

/** Where behaviour takes hold of requests and answers as they go by. */
public interface Hook {
    /** What is answered in place of the route's answer, if anything. */
    default Optional<Answer> instead(Asking asking) {
        return Optional.empty();
    }

    /** The answer as it is to be sent. */
    default Answer after(Asking asking, Answer answer) {
        return answer;
    }

    /** How long the answer is kept back. */
    default Duration delay(Asking asking) {
        return Duration.ZERO;
    }
}
