package io.github.temoin.rule;

import io.github.temoin.web.StorageKind;

/** What a finding is about, in the words of the findings file. */
public enum Subject {
    COOKIE("cookie"),
    LOCAL_STORAGE("localStorage"),
    SESSION_STORAGE("sessionStorage"),
    INDEXED_DB("indexedDB"),
    CACHE_STORAGE("cacheStorage"),
    FILE_SYSTEM("fileSystem"),
    SERVICE_WORKER("serviceWorker"),
    WINDOW_NAME("windowName"),
    ETAG("etag"),
    REQUEST("request"),
    BEACON("beacon"),
    WEBSOCKET("websocket"),
    CONNECTION("connection"),
    WEBRTC("webrtc"),
    BANNER("banner"),
    POLICY("policy");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** What a storage is as a subject. */
    static Subject of(StorageKind kind) {
        return switch (kind) {
            case COOKIE -> COOKIE;
            case LOCAL_STORAGE -> LOCAL_STORAGE;
            case SESSION_STORAGE -> SESSION_STORAGE;
            case INDEXED_DB -> INDEXED_DB;
            case CACHE_STORAGE -> CACHE_STORAGE;
            case FILE_SYSTEM -> FILE_SYSTEM;
            case SERVICE_WORKER -> SERVICE_WORKER;
            case WINDOW_NAME -> WINDOW_NAME;
            case ETAG -> ETAG;
        };
    }

    /** The word in findings. */
    public String word() {
        return word;
    }
}
