package io.github.temoin.portal.http;

/** Answers the requests to one path. */
@FunctionalInterface
public interface Route {
    Answer answer(Asking asking);
}
