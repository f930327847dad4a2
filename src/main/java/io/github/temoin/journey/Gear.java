package io.github.temoin.journey;

import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.ObservedCookie;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What every visitor takes along.
 *
 * @param addresses redacts an address
 * @param optionalCame tells from the jar whether all that the charter declares as optional has come
 */
record Gear(
        Destination destination,
        Pace pace,
        BannerSurveyor surveyor,
        BannerOperator operator,
        ArrivalJudge arrivalJudge,
        Function<String, Address> addresses,
        Predicate<List<ObservedCookie>> optionalCame,
        JourneyListener listener) {

    Address addressOf(String url) {
        return addresses.apply(url);
    }
}
