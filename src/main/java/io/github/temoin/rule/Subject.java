package io.github.temoin.rule;

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

    /** The word in findings. */
    public String word() {
        return word;
    }
}
