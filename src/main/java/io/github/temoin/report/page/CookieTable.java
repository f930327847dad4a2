package io.github.temoin.report.page;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.web.Party;
import io.github.temoin.web.SameSite;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes a journey's table of cookies: those that a rule speaks against first, then third-party ones, then the others. */
final class CookieTable {

    private final Charter charter;
    private final Texts texts;
    private final Words words;
    private final Amounts amounts;
    private final Marks marks;
    private final Timeline timeline;

    CookieTable(Charter charter, Texts texts, Marks marks, Timeline timeline) {
        this.charter = charter;
        this.texts = texts;
        this.words = new Words(texts);
        this.amounts = new Amounts(texts);
        this.marks = marks;
        this.timeline = timeline;
    }

    List<CookieRow> rows(Attribution attribution) {
        return attribution.lives().stream()
                .filter(life -> life.key().kind() == StorageKind.COOKIE)
                .flatMap(life -> life.cookie().map(cookie -> row(life, cookie)).stream())
                .sorted(Comparator.comparing((CookieRow row) -> row.marks().isEmpty())
                        .thenComparing(row -> row.declared().tone() == Badge.Tone.GOOD))
                .toList();
    }

    private CookieRow row(Life life, ObservedCookie cookie) {
        Party party = charter.site().partyOf(cookie.domain());
        return new CookieRow(
                Shown.text(cookie.name()),
                declared(cookie),
                domain(cookie),
                party(party),
                flags(cookie),
                life.lifetime().map(amounts::duration).orElseGet(() -> texts.of("page.session")),
                words.origin(life.origin()).map(Shown::text).orElse(""),
                timeline.at(life.first()),
                remark(life),
                marks.against(StorageKind.COOKIE.word(), cookie.name(), cookie.domain()));
    }

    private Badge declared(ObservedCookie cookie) {
        List<DeclaredTracker> declarations = charter.declarationsOf(cookie.name(), cookie.domain());
        if (declarations.isEmpty()) {
            return new Badge(texts.of("page.undeclared"), Badge.Tone.BAD);
        }
        DeclaredTracker first = declarations.get(0);
        return new Badge(
                words.category(first.category()), first.category().optional() ? Badge.Tone.DOUBT : Badge.Tone.GOOD);
    }

    private Badge party(Party party) {
        return new Badge(
                texts.of("party." + party.word() + ".short"),
                party == Party.THIRD ? Badge.Tone.DOUBT : Badge.Tone.PLAIN);
    }

    private static String domain(ObservedCookie cookie) {
        String domain = (cookie.hostOnly() ? "" : ".") + cookie.domain();
        return cookie.path().equals("/") ? domain : domain + " " + Shown.text(cookie.path());
    }

    private String flags(ObservedCookie cookie) {
        List<String> flags = new ArrayList<>();
        if (cookie.secure()) {
            flags.add("Secure");
        }
        if (cookie.httpOnly()) {
            flags.add("HttpOnly");
        }
        flags.add(
                cookie.sameSite() == SameSite.UNSPECIFIED
                        ? texts.of("page.same-site-unspecified")
                        : "SameSite=" + cookie.sameSite().word());
        cookie.partition().ifPresent(partition -> flags.add("Partitioned"));
        return String.join(", ", flags);
    }

    private String remark(Life life) {
        return switch (life.fate()) {
            case REFUSED -> texts.of("page.cookie-refused");
            case ASKED -> texts.of("page.cookie-never-kept");
            case PASSED -> texts.of("page.cookie-passed");
            case KEPT ->
                life.value()
                        .shown()
                        .map(shown -> texts.of("page.record", Map.of("value", Shown.text(shown))))
                        .orElseGet(() -> gone(life));
        };
    }

    private String gone(Life life) {
        return life.end()
                .map(end -> texts.of("page.cookie-gone", Map.of("when", timeline.at(end.occasion()))))
                .orElse("");
    }
}
