package io.github.temoin.web;

/**
 * What identifies one thing kept on the terminal.
 *
 * @param kind where it is kept
 * @param name its name
 * @param host the cookie's domain (or host), or the host of the storage's origin
 * @param path the cookie's path; {@code /} for other kinds
 */
public record TrackerKey(StorageKind kind, String name, Host host, String path) {}
