package io.github.temoin.portal;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Hook;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers on the server which language a visitor chose; the visitor is known again by the csrftoken. */
final class LanguageMemory implements Hook {
    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    @Override
    public Optional<Answer> instead(Asking asking) {
        boolean unknown = asking.parameter("flg").isEmpty()
                && asking.cookie("django_language").isEmpty();
        return asking.cookie("csrftoken")
                .map(chosen::get)
                .filter(language -> unknown && asking.isPageView())
                .map(language -> Answer.seeOther(asking.path() + "?flg=" + language));
    }

    @Override
    public Answer after(Asking asking, Answer answer) {
        asking.cookie("csrftoken")
                .ifPresent(visitor -> asking.parameter("flg").ifPresent(language -> chosen.put(visitor, language)));
        return answer;
    }
}
