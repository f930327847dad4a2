package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.CLOSE;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.evidence.JourneyName.custom;
import static io.github.temoin.evidence.JourneyName.first;
import static io.github.temoin.evidence.VisitBuilder.visit;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.Cookies;
import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Pages;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Shape;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.SignalReply.Declaration;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Tours;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A portal that does everything right, as its visits tell: a session cookie, statistics and advertising that come with
 * consent alone and go with it, and a record that also holds an identifier and a date. Tests replace the one visit on which
 * something is wrong.
 */
final class PortalVisits {

    static final String STATISTICS_HOST = "stats.example.com";
    static final String ADVERTISING_HOST = "ads.example.net";

    private final Map<JourneyName, Visit> visits = new LinkedHashMap<>();

    PortalVisits() {
        List.of(
                        untouched(),
                        firstOnExplore(),
                        refusal().at(Step.LEFT),
                        acceptance().at(Step.LEFT),
                        comeBackRefusal(),
                        comeBackAcceptance(),
                        customStatistics(),
                        customAdvertising(),
                        OtherVisits.nothingTicked(),
                        closing(),
                        withdrawal(),
                        PurposeVisits.purposes(),
                        OtherVisits.keyboard(Tours.complete()),
                        OtherVisits.signal(new SignalReply(true, Optional.of(Declaration.ABIDES))))
                .forEach(this::with);
    }

    static CharterBuilder charter() {
        return charterWithoutRecord().record("preferences");
    }

    /** The record is declared as a cookie, but not named as the record. */
    static CharterBuilder charterWithoutRecord() {
        return CharterBuilder.charter()
                .policy(Pages.POLICY)
                .cookie("sessionid", Category.NECESSARY)
                .cookie("_pk_id.*", Category.STATISTICS)
                .cookie("ads_uid", Category.ADVERTISING, ADVERTISING_HOST)
                .host(STATISTICS_HOST, Category.STATISTICS)
                .host(ADVERTISING_HOST, Category.ADVERTISING)
                .host("tiles.example.org", Category.NECESSARY)
                .cookie("preferences", Category.NECESSARY);
    }

    static Visits of(VisitBuilder... replaced) {
        PortalVisits portal = new PortalVisits();
        List.of(replaced).forEach(portal::with);
        return portal.visits();
    }

    PortalVisits with(VisitBuilder builder) {
        Visit visit = builder.build();
        visits.put(visit.journey(), visit);
        return this;
    }

    PortalVisits without(JourneyName... journeys) {
        visits.keySet().removeAll(List.of(journeys));
        return this;
    }

    Visits visits() {
        return new Visits(List.copyOf(visits.values()));
    }

    static Judgement judge(Rule rule, VisitBuilder... replaced) {
        return rule.judge(charter().build(), of(replaced));
    }

    static Judgement judge(Rule rule, Charter charter, VisitBuilder... replaced) {
        return rule.judge(charter, of(replaced));
    }

    static Judgement judgeWithout(Rule rule, JourneyName... missing) {
        return judgeWithout(rule, charter().build(), missing);
    }

    static Judgement judgeWithout(Rule rule, Charter charter, JourneyName... missing) {
        return rule.judge(charter, new PortalVisits().without(missing).visits());
    }

    static VisitBuilder untouchedUntilDwell() {
        return visit(UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/")
                .header("https://data.example.fr/", session())
                .jar(session())
                .at(Step.DWELL)
                .page("/")
                .request("https://tiles.example.org/1/2/3.png");
    }

    static VisitBuilder untouched() {
        return untouchedUntilDwell()
                .at(Step.INTERACTION)
                .page("/")
                .act(Intent.PROBE, "scroll")
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    static VisitBuilder firstOnExplore() {
        return visit(first("/explore/"))
                .at(Step.ARRIVAL)
                .page("/explore/")
                .jar(session())
                .at(Step.DWELL)
                .page("/explore/");
    }

    static VisitBuilder arrival(JourneyName journey) {
        return visit(journey).at(Step.ARRIVAL).page("/").jar(session());
    }

    /** Up to the click that refuses. */
    static VisitBuilder refusing(JourneyName journey) {
        return chosen(journey, refusal("r" + journey));
    }

    static VisitBuilder accepting(JourneyName journey) {
        VisitBuilder visit =
                chosen(journey, acceptance("a" + journey)).script(statistics()).jar(statistics());
        return visit.request("https://" + STATISTICS_HOST + "/matomo.js").jar(advertising());
    }

    static VisitBuilder chosen(JourneyName journey, Secret recorded) {
        return arrival(journey)
                .at(Step.CHOICE)
                .act(Intent.CHOOSE, "the button")
                .page("/")
                .script(preferences(recorded))
                .jar(preferences(recorded));
    }

    static VisitBuilder onwards(VisitBuilder visit) {
        return visit.at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");
    }

    static VisitBuilder refusal() {
        return onwards(refusing(REFUSE));
    }

    static VisitBuilder acceptance() {
        return onwards(accepting(ACCEPT));
    }

    static VisitBuilder comeBackRefusal() {
        return refusing(COME_BACK_REFUSE).at(Step.RESTART).page("/");
    }

    static VisitBuilder comeBackAcceptance() {
        return accepting(COME_BACK_ACCEPT).at(Step.RESTART).page("/");
    }

    static VisitBuilder customStatistics() {
        return oneCategory("statistics", "true", "false")
                .script(statistics())
                .jar(statistics())
                .request("https://" + STATISTICS_HOST + "/matomo.js")
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .at(Step.LEFT);
    }

    static VisitBuilder customAdvertising() {
        return oneCategory("advertising", "false", "true")
                .request("https://" + ADVERTISING_HOST + "/pixel.gif")
                .jar(advertising())
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .at(Step.LEFT);
    }

    static VisitBuilder oneCategory(String category, String statistics, String advertising) {
        return chosen(custom(category), record(statistics, advertising, "c" + category))
                .details(Banners.banner(Banners.toggle("statistics", false), Banners.toggle("advertising", false)));
    }

    static VisitBuilder closing() {
        return arrival(CLOSE)
                .at(Step.CHOICE)
                .act(Intent.PROBE, "close")
                .page("/")
                .at(Step.PAGE)
                .page("/")
                .page("/explore/")
                .at(Step.LEFT);
    }

    /** Up to the click that withdraws. */
    static VisitBuilder withdrawing() {
        return accepting(WITHDRAW)
                .at(Step.WITHDRAWN)
                .page("/")
                .act(Intent.REOPEN, "Gestion des cookies")
                .act(Intent.WITHDRAW, "Tout refuser");
    }

    static VisitBuilder withdrawal() {
        return withdrawing()
                .jar(preferences(refusal("w")))
                .gone(statistics(), advertising())
                .at(Step.PAGE)
                .page("/explore/")
                .at(Step.LEFT);
    }

    static ObservedCookie session() {
        return named("sessionid").secure().httpOnly().build();
    }

    static ObservedCookie statistics() {
        return named("_pk_id.1").lasting(Duration.ofDays(390)).build();
    }

    static ObservedCookie advertising() {
        return cookie("ads_uid", ADVERTISING_HOST);
    }

    static ObservedCookie undeclared() {
        return cookie("_fbp");
    }

    static ObservedCookie preferences(Secret recorded) {
        return Cookies.named("preferences")
                .lasting(Duration.ofDays(182))
                .value(recorded)
                .build();
    }

    static Secret refusal(String visitor) {
        return record("false", "false", visitor);
    }

    static Secret acceptance(String visitor) {
        return record("true", "true", visitor);
    }

    static Secret record(String statistics, String advertising, String visitor) {
        return Secrets.structured(Map.of(
                "statistics", Secrets.words(statistics),
                "advertising", Secrets.words(advertising),
                "version", Secrets.words("2"),
                "id", Secrets.token("identifier of " + visitor),
                "date", new Secret("date of " + visitor, 24, Shape.TIME, Map.of(), Optional.empty())));
    }
}
