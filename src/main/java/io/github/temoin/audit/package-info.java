/**
 * Brings suites, journeys and rules together: makes the journeys that the asked rules need, once each and side by side,
 * judges a suite as soon as its visits are in, and applies dated allowances. The only place that knows both journeys
 * and rules. Begin with {@link io.github.temoin.audit.SuiteResult}.
 */
@NullMarked
package io.github.temoin.audit;

import org.jspecify.annotations.NullMarked;
