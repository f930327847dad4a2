package io.github.temoin.portal.site;

/**
 * Where the portal keeps a visitor's choices.
 *
 * @param inCookie in a cookie, else in local storage
 * @param name of the cookie or the storage item
 */
public record Consent(boolean inCookie, String name) {}
