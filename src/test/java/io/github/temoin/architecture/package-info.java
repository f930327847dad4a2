/** Keeps the package floors: what may import what, and what no class of ours may do. */
@NullMarked
package io.github.temoin.architecture;

import org.jspecify.annotations.NullMarked;
