package io.github.temoin.journey;

import io.github.temoin.banner.BannerKeyboard;
import io.github.temoin.banner.BannerOperator;
import io.github.temoin.banner.BannerSurveyor;
import io.github.temoin.evidence.Address;
import java.util.function.Function;

/**
 * What every visitor takes along.
 *
 * @param addresses redacts an address
 * @param declared what the charter declares
 */
record Gear(
        Destination destination,
        Pace pace,
        BannerSurveyor surveyor,
        BannerOperator operator,
        BannerKeyboard keyboard,
        ArrivalJudge arrivalJudge,
        Function<String, Address> addresses,
        Declared declared,
        JourneyListener listener) {

    Address addressOf(String url) {
        return addresses.apply(url);
    }
}
