/**
 * The harness's own tests that need a browser, run by {@code mvn verify -Pself-test}: each fault of the embedded portal is
 * caught by the rule meant for it, and by no unrelated rule.
 */
@NullMarked
package io.github.temoin.proof;

import org.jspecify.annotations.NullMarked;
