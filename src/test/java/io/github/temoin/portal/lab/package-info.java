/**
 * The lab: a field of pages under {@code /lab/}, off the way of any suite, each of which leaves or sends something from
 * the terminal in one way, with the truth of it beside it as data. It imports nothing of the harness.
 */
@NullMarked
package io.github.temoin.portal.lab;

import org.jspecify.annotations.NullMarked;
