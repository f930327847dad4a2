package io.github.temoin.law;

import java.net.URI;
import java.util.Optional;

/**
 * Where a rule gets its authority.
 *
 * @param text the text's official name, in French
 * @param article the place in it ({@code art. 82}); empty where the text as a whole is meant
 * @param url where it can be read; absent for the portal's own charter, and where no address of the text itself is known
 * @param force how strong it is
 */
public record LegalBasis(String text, String article, Optional<URI> url, Force force) {}
