package io.github.temoin.charter;

import io.github.temoin.web.StorageKind;

/**
 * Where the portal keeps the visitor's choice.
 *
 * @param kind a cookie or an item of localStorage
 * @param name its name
 */
public record RecordLocation(StorageKind kind, String name) {}
