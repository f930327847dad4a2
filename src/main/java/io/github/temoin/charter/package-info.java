/**
 * What a portal declares: its trackers, third-party hosts and consent record. Begin with {@link io.github.temoin.charter.Charter}.
 */
@NullMarked
package io.github.temoin.charter;

import org.jspecify.annotations.NullMarked;
