package io.github.temoin.rule;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether an address carries what may single out a visitor. What looks like an identifier and is the same for another
 * visitor is none: it names a version, a site or a file. Where no other visitor sent the like, the look decides.
 */
final class Identifiers {

    /** Shorter runs of letters and digits hold too little to tell visitors of a site apart, or are words. */
    private static final int SHORTEST_TOKEN = 16;

    /** How often letters turn to digits or back: in a name with a year or a version once or twice. */
    private static final int FEWEST_TURNS = 3;

    private static final Pattern SEGMENT = Pattern.compile("[^/;,=&]+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{" + SHORTEST_TOKEN + ",}");

    private static final Pattern TURN = Pattern.compile("[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])");

    /** Files are named by what is in them, the same for everyone. */
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(css|js|mjs|json|map|wasm|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|avif|ico|pbf|mvt)");

    private final Visits visits;

    Identifiers(Visits visits) {
        this.visits = visits;
    }

    /** Where an address carries one: the name of a query field, or {@code path}. */
    Optional<String> in(Exchange exchange, Visit visit) {
        Address address = exchange.address();
        Optional<String> field = address.query().entrySet().stream()
                .filter(entry -> entry.getValue().looksLikeIdentifier())
                .filter(entry -> !sentByOthers(address, visit, other -> hasField(other, entry)))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
        return field.or(() -> Optional.of("path")
                .filter(path -> SEGMENT.matcher(address.path())
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(Identifiers::isIdentifier))
                .filter(path ->
                        !sentByOthers(address, visit, other -> other.path().equals(address.path()))));
    }

    /** A path without what could single out a visitor: a finding shows no value. */
    static String masked(String path) {
        return SEGMENT.matcher(path)
                .replaceAll(segment -> isIdentifier(segment.group()) ? "*" : Matcher.quoteReplacement(segment.group()));
    }

    private boolean sentByOthers(Address address, Visit visit, Predicate<Address> same) {
        return visits.all().stream()
                .filter(other -> !other.journey().equals(visit.journey()))
                .flatMap(Visit::exchanges)
                .map(Exchange::address)
                .filter(other -> other.host().equals(address.host()))
                .anyMatch(same);
    }

    private static boolean hasField(Address other, Map.Entry<String, Secret> field) {
        return Optional.ofNullable(other.query().get(field.getKey()))
                .filter(value -> value.digest().equals(field.getValue().digest()))
                .isPresent();
    }

    private static boolean isIdentifier(String segment) {
        return !FILE.matcher(segment.toLowerCase(Locale.ROOT)).matches()
                && (UUID.matcher(segment).find() || isToken(segment));
    }

    private static boolean isToken(String segment) {
        return TOKEN.matcher(segment)
                .results()
                .anyMatch(run -> TURN.matcher(run.group()).results().count() >= FEWEST_TURNS);
    }
}
