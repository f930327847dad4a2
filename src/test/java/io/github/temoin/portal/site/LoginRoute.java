package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import java.util.Map;

/** Signs in. */
final class LoginRoute implements Route {
    private final Frame frame;
    private final Sessions sessions;
    private final Account account;

    LoginRoute(Frame frame, Sessions sessions, Account account) {
        this.frame = frame;
        this.sessions = sessions;
        this.account = account;
    }

    @Override
    public Answer answer(Asking asking) {
        if (!asking.isPost()) {
            return frame.answer(asking, view -> form(view, ""));
        }
        if (!CsrfTokens.guards(asking)) {
            return Answer.text("text/plain; charset=utf-8", "CSRF verification failed.")
                    .status(403);
        }
        boolean right = account.user().equals(asking.form().get("username"))
                && account.password().equals(asking.form().get("password"));
        return right
                ? Answer.seeOther("/").cookie(sessions.open(account.user()))
                : frame.answer(asking, view -> form(view, problem(view)));
    }

    private static Page.Content form(View view, String problem) {
        String token = CsrfTokens.masked(view.csrfToken());
        return new Page.Content(
                view.texts().get("login.title"), view.fill("login", Map.of("problem", problem, "token", token)));
    }

    private static String problem(View view) {
        return "<p class=\"problem\" role=\"alert\">%s</p>"
                .formatted(Html.escape(view.texts().get("login.wrong")));
    }
}
