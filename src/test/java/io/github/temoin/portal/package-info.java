/**
 * The embedded portal: a small data portal on loopback that impersonates the portal of a suite file, behaves as the
 * law wants, and misbehaves in named ways ({@link io.github.temoin.portal.Fault}) so that the harness can be tested.
 * It imports nothing of the harness: one misreading shared by both sides would blind both.
 */
@NullMarked
package io.github.temoin.portal;

import org.jspecify.annotations.NullMarked;
