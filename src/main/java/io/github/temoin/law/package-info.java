/**
 * Where a rule gets its authority: legal bases with their force, severities, and the families of exempt trackers. Imports no other package of ours.
 */
@NullMarked
package io.github.temoin.law;

import org.jspecify.annotations.NullMarked;
