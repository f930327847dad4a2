package io.github.temoin.web;

/** Where on the terminal something can be kept. */
public enum StorageKind {
    COOKIE("cookie"),
    LOCAL_STORAGE("localStorage"),
    SESSION_STORAGE("sessionStorage"),
    INDEXED_DB("indexedDB"),
    CACHE_STORAGE("cacheStorage"),
    FILE_SYSTEM("fileSystem"),
    SERVICE_WORKER("serviceWorker"),
    WINDOW_NAME("windowName"),
    ETAG("etag");

    private final String word;

    StorageKind(String word) {
        this.word = word;
    }

    /** The word in findings and suites. */
    public String word() {
        return word;
    }
}
