package io.github.temoin.evidence;

/** A cookie that went out with a request. */
public record SentCookie(String name, Secret value) {}
