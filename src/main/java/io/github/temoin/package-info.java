/**
 * A consent test harness: sends visitors to a portal in a real browser, lets each make one choice on the consent banner, and
 * holds what stays on or leaves the terminal against the portal's cookie charter.
 *
 * <p>The packages below stand on floors: each imports only some of those beneath it. {@code architecture.LayersTest} has the
 * table. Begin with {@code evidence}, {@code charter} and {@code rule}.
 */
@NullMarked
package io.github.temoin;

import org.jspecify.annotations.NullMarked;
