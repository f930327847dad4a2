package io.github.temoin.journey;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Service;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What a visitor needs to know of what the charter declares.
 *
 * @param optionalCame tells from the jar whether all that is declared as optional has come
 * @param serves tells whether a cookie is declared to serve something
 */
public record Declared(Predicate<List<ObservedCookie>> optionalCame, BiPredicate<Service, ObservedCookie> serves) {}
