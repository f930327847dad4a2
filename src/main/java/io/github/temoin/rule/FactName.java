package io.github.temoin.rule;

import java.util.Collection;
import java.util.stream.Collectors;

/** What findings and reasons tell: for each there is a label in every language of the report. */
public enum FactName {
    /** The cookie's domain, with a leading dot where subdomains get it, too. */
    DOMAIN("domain"),
    /** How long it was to live when it came, as an ISO 8601 duration, or {@code session}. */
    LIFETIME("lifetime"),
    /** {@code Secure HttpOnly SameSite=Lax Partitioned}, those that it has; {@code none}. */
    FLAGS("flags"),
    /** The category that the charter gives it. */
    CATEGORY("category"),
    /** Where the charter declares it: file and line. */
    DECLARED_AT("declaredAt"),
    /** The declaration that it nearly matches: name, host, file and line. */
    NEAR_MISS("nearMiss"),
    /** Why it does not match: a word of {@link io.github.temoin.charter.NearMiss.Difference}. */
    NEAR_MISS_BECAUSE("nearMissBecause"),
    /** Whose tracker the host is known as. */
    KNOWN_AS("knownAs"),
    /** Hosts that the cookie was sent to. */
    SENT_TO("sentTo"),
    /** The third-party host that got what a cookie holds. */
    SHARED_WITH("sharedWith"),
    /** Names of the cookies that a request carried. */
    COOKIES("cookies"),
    /** The query field, or {@code path}, that carries what looks like an identifier. */
    IDENTIFIER_IN("identifierIn"),
    /** What a request was for, in the words of the Fetch standard. */
    DESTINATION("destination"),
    /** How many requests there were. */
    REQUESTS("requests"),
    /** Paths of further requests. */
    PATHS("paths"),
    /** The browser's word for what went wrong. */
    FAILURE("failure"),
    /** What a value looks like, and how long it is. */
    VALUE_SHAPE("valueShape"),
    /** How it went: {@code deleted}, {@code expired}. */
    DEPARTURE("departure"),
    /** Seconds since the visitor set out, as in {@code +1.2 s}. */
    SINCE_ARRIVAL("sinceArrival"),
    /** Seconds since the choice; negative before it, and absent where none was made. */
    SINCE_CHOICE("sinceChoice"),
    /** Seconds since the withdrawal; negative before it, and absent where none was made. */
    SINCE_WITHDRAWAL("sinceWithdrawal"),
    /** The moment at which it came, where that is before what is judged. */
    FIRST_SEEN("firstSeen"),
    /** The visitor's act right before it, where that was no choice. */
    AFTER_ACT("afterAct"),
    /** Other journeys on which the same was found. */
    ALSO_ON("alsoOn"),
    /** What would be right. */
    EXPECTED("expected"),
    /** What was seen instead. */
    OBSERVED("observed"),
    /** Which part of the record it is about. */
    PART("part"),
    /** Labels of controls. */
    CONTROLS("controls"),
    /** How the control that accepts is drawn. */
    DRAWN_TO_ACCEPT("drawnToAccept"),
    /** How the control that refuses is drawn. */
    DRAWN_TO_REFUSE("drawnToRefuse"),
    /** The criteria of RGAA 4.1 that it is about. */
    CRITERIA("criteria"),
    /** How much it hinders, in axe-core's words. */
    IMPACT("impact"),
    /** Which elements of the page. */
    ELEMENTS("elements"),
    /** What the policy page says. */
    PUBLISHED("published"),
    /** What the suite says. */
    IN_SUITE("inSuite"),
    /** Clicks to refuse, or to withdraw. */
    CLICKS("clicks"),
    /** Clicks to accept. */
    CLICKS_TO_ACCEPT("clicksToAccept"),

    JOURNEY("journey"),
    MOMENT("moment"),
    PAGE("page"),
    OBSTACLE("obstacle"),
    DETAIL("detail"),
    /** Which kind of fact was lost. */
    KIND("kind"),
    CODE("code"),
    COUNT("count");

    private final String word;

    FactName(String word) {
        this.word = word;
    }

    /** The fact's name in findings, stable. */
    public String word() {
        return word;
    }

    Fact is(Object value) {
        return new Fact(word, String.valueOf(value));
    }

    /** A fact of several values, with commas between. */
    Fact are(Collection<?> values) {
        return is(values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
