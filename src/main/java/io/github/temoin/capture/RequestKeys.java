package io.github.temoin.capture;

/** Makes the key by which two witnesses find that they saw the same request, without keeping its address. */
final class RequestKeys {
    private RequestKeys() {}

    static String of(Redactor redactor, String method, String url) {
        int fragment = url.indexOf('#');
        return redactor.digest(method + " " + (fragment < 0 ? url : url.substring(0, fragment)));
    }
}
