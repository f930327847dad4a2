/**
 * Immutable facts that a journey brought back: visits, moments, cookies, exchanges, writes and sightings. Holds no value of a cookie or storage item in clear, only {@link io.github.temoin.evidence.Secret}s. Begin with {@link io.github.temoin.evidence.Visit}.
 */
@NullMarked
package io.github.temoin.evidence;

import org.jspecify.annotations.NullMarked;
