package io.github.temoin.suite;

/**
 * A harmless API write that must be guarded against forged requests.
 *
 * @param path as a path with a leading slash
 */
public record ApiWrite(String path, String method, String body) {}
