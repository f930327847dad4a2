/**
 * The consent suites: one JUnit class a group of rules, run over every suite file. The only place where an outcome becomes a
 * thrown error.
 */
@NullMarked
package io.github.temoin.consent;

import org.jspecify.annotations.NullMarked;
