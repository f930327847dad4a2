/**
 * Pure functions from a charter and visits to findings, each with its legal basis. No clock, no input or output, no logger. Begin with {@link io.github.temoin.rule.Rule}.
 */
@NullMarked
package io.github.temoin.rule;

import org.jspecify.annotations.NullMarked;
