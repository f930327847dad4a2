package io.github.temoin.charter;

import io.github.temoin.web.Lifetime;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a cookie lives, as a policy page says it.
 *
 * @param text in the page's words
 * @param lifetime what they were understood as; where they give several, the longest
 * @param approximate whether the page itself says "about"
 */
public record PublishedDuration(String text, Optional<Lifetime> lifetime, boolean approximate) {

    private static final int PARTS_IN_A_HUNDRED = 5;
    private static final int PARTS_WHERE_APPROXIMATE = 15;

    /**
     * Tells whether it can mean the same as a declared lifetime; what was not understood can mean anything. Lengths that
     * differ by less than a twentieth are the same: people write 30 days for a month and 365 for a year.
     */
    public boolean canMean(Lifetime declared) {
        return lifetime.map(published ->
                        published.session() == declared.session() && near(published.longest(), declared.longest()))
                .orElse(true);
    }

    private boolean near(Duration one, Duration other) {
        Duration longer = one.compareTo(other) > 0 ? one : other;
        int parts = approximate ? PARTS_WHERE_APPROXIMATE : PARTS_IN_A_HUNDRED;
        return one.minus(other).abs().multipliedBy(100).compareTo(longer.multipliedBy(parts)) <= 0;
    }
}
