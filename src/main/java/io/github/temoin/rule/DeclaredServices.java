package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which declared cookies serve what, as their names and the charter's words tell. */
public final class DeclaredServices {

    static final String SESSION_COOKIE = "sessionid";

    private static final Pattern SIGNING_IN =
            words("authentifi|authenticat|\\bsign(ing)?[ -]?in\\b|\\blog(ging)?[ -]?in\\b");
    private static final String LANGUAGE_COOKIE = "django_language";
    private static final Pattern LANGUAGE =
            words("\\b(langues?|languages?|sprachen?|idiomas?|lenguas?|taal|talen|lingu[ae])\\b");

    private static final String TOKEN_COOKIE = "csrftoken";
    private static final Pattern TOKEN = words("csrf|xsrf");

    private DeclaredServices() {}

    /** Tells whether a cookie is declared to serve something. */
    public static boolean serves(Charter charter, Service service, ObservedCookie cookie) {
        return charter.declarationsOf(cookie.name(), cookie.domain()).stream()
                .anyMatch(tracker -> serves(charter, service).test(tracker));
    }

    /** The cookies that are declared to serve something, those without which it could not be asked for consent either. */
    static List<DeclaredTracker> of(Charter charter, Service service) {
        return charter.trackers().stream().filter(serves(charter, service)).toList();
    }

    private static Predicate<DeclaredTracker> serves(Charter charter, Service service) {
        Predicate<DeclaredTracker> serves =
                switch (service) {
                    case SIGN_IN -> DeclaredServices::authenticates;
                    case LANGUAGE -> tracker -> named(tracker, LANGUAGE_COOKIE) || tells(tracker, LANGUAGE);
                    case API_WRITE ->
                        tracker -> named(tracker, TOKEN_COOKIE)
                                || TOKEN.matcher(tracker.name().text()).find()
                                || tells(tracker, TOKEN);
                    case CHOICE -> tracker -> isRecord(charter, tracker);
                };
        return serves.and(tracker -> !tracker.category().optional())
                .and(tracker -> service == Service.CHOICE || !isRecord(charter, tracker));
    }

    /** A token against forged requests may speak of authentication, and is none. */
    static boolean authenticates(DeclaredTracker tracker) {
        return named(tracker, SESSION_COOKIE)
                || (!TOKEN.matcher(tracker.name().text()).find() && tells(tracker, SIGNING_IN));
    }

    /** The record of the choice may speak of anything that can be chosen. */
    private static boolean isRecord(Charter charter, DeclaredTracker tracker) {
        return charter.record()
                .filter(record -> tracker.name().matches(record.name()))
                .isPresent();
    }

    private static boolean named(DeclaredTracker tracker, String name) {
        return tracker.name().text().equals(name);
    }

    private static boolean tells(DeclaredTracker tracker, Pattern words) {
        return Stream.of(tracker.service(), tracker.purpose())
                .flatMap(Optional::stream)
                .anyMatch(text -> words.matcher(text).find());
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
