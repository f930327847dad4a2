/**
 * Suite files: a portal, its charter, its pages and its banner, as strict YAML. Begin with {@link io.github.temoin.suite.Suite}.
 */
@NullMarked
package io.github.temoin.suite;

import org.jspecify.annotations.NullMarked;
