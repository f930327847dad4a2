/**
 * What one visitor does from arrival to leaving, and the visit that this makes. Asserts nothing. Begin with
 * {@link io.github.temoin.journey.Journey}.
 */
@NullMarked
package io.github.temoin.journey;

import org.jspecify.annotations.NullMarked;
