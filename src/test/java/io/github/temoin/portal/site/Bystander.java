package io.github.temoin.portal.site;

import io.github.temoin.portal.http.Answer;
import io.github.temoin.portal.http.Asking;
import io.github.temoin.portal.http.Route;
import io.github.temoin.portal.http.Secrets;

/** A host that no suite names. Only faults lead there. It sets no cookie by header. */
record Bystander(Secrets secrets) implements Route {
    @Override
    public Answer answer(Asking asking) {
        if (asking.path().endsWith(".css")) {
            return Answer.text("text/css; charset=utf-8", "/* no font here */");
        }
        if (asking.path().endsWith(".html")) {
            return Answer.html(Resources.text("pages/widget.html").replace("{{secret}}", secrets.draw()));
        }
        return Answer.pixel();
    }
}
