package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * The circumstances under which a cookie is asked for.
 *
 * @param address of the response, or of the document whose script asks
 * @param topLevelSite scheme and site of the page in the window ({@code https://example.org}), where known
 * @param crossSite whether the answer, or the script's frame, belongs to another site than the page in the window
 * @param byScript whether a script asks, and no header
 */
record CookieSetting(Address address, Optional<String> topLevelSite, boolean crossSite, boolean byScript, Instant at) {}
