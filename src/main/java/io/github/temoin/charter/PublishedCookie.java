package io.github.temoin.charter;

import java.util.Optional;

/**
 * A cookie as the portal's own policy page lists it. What the page does not say is absent.
 *
 * @param name the name, or a pattern where the page writes a placeholder or what names begin with
 * @param category empty where the page names none, or none that is known
 * @param domain as the page writes it
 */
public record PublishedCookie(
        NamePattern name,
        Optional<String> provider,
        Optional<String> service,
        Optional<String> purpose,
        Optional<Category> category,
        Optional<PublishedDuration> duration,
        Optional<String> domain) {}
