/**
 * Drafts a suite from a portal's address: visits it, reads its policy page and its banner, finds out the consent record, and
 * writes down what was found and what a person must decide. It judges nothing. Begin with
 * {@link io.github.temoin.draft.Drafting}.
 */
@NullMarked
package io.github.temoin.draft;

import org.jspecify.annotations.NullMarked;
