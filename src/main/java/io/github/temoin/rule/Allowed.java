package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.web.Host;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may come in a state of consent.
 *
 * @param categories that may come; those that need no consent are always among them
 * @param everything whether all was agreed to: then what is declared may come, without a category, too
 */
record Allowed(Charter charter, Set<Category> categories, boolean everything) {

    Allowed {
        categories = Set.copyOf(categories);
    }

    /** Before a choice, and after a refusal. */
    static Allowed withoutConsent(Charter charter) {
        return new Allowed(
                charter,
                Arrays.stream(Category.values())
                        .filter(category -> !category.optional())
                        .collect(Collectors.toSet()),
                false);
    }

    /** After a choice of one category alone. */
    static Allowed with(Charter charter, Category category) {
        Set<Category> categories = EnumSet.of(category);
        categories.addAll(withoutConsent(charter).categories);
        return new Allowed(charter, categories, false);
    }

    /** After an acceptance. */
    static Allowed everything(Charter charter) {
        return new Allowed(charter, EnumSet.allOf(Category.class), true);
    }

    /** What is wrong with a cookie; empty where it may come. */
    Optional<FindingCode> objectionTo(String cookieName, Host domain) {
        Set<Category> declared = charter.declarationsOf(cookieName, domain).stream()
                .map(DeclaredTracker::category)
                .collect(Collectors.toSet());
        if (declared.isEmpty()) {
            return Optional.of(FindingCode.UNDECLARED_COOKIE);
        }
        return agreedTo(declared) ? Optional.empty() : Optional.of(FindingCode.COOKIE_WITHOUT_CONSENT);
    }

    /** Tells whether a third-party host may be called: one of its purposes is enough. */
    boolean mayCall(Host host) {
        return everything
                ? charter.names(host)
                : charter.categoriesOf(host).stream().anyMatch(categories::contains);
    }

    /** Tells whether the audience may be measured: it was agreed to, or the charter declares that it is exempt. */
    boolean mayMeasure() {
        return everything
                || categories.contains(Category.STATISTICS)
                || charter.trackers().stream().anyMatch(tracker -> tracker.category() == Category.AUDIENCE_EXEMPT)
                || charter.hosts().stream().anyMatch(host -> host.categories().contains(Category.AUDIENCE_EXEMPT));
    }

    /** Tells whether a third-party host is declared, but for nothing that was agreed to. */
    boolean forbids(Host host) {
        return !mayCall(host) && !charter.categoriesOf(host).isEmpty();
    }

    // A tracker of several purposes needs consent as soon as one of them does: CNIL guidelines 2020-091.
    private boolean agreedTo(Set<Category> declared) {
        Set<Category> needed = declared.stream().filter(Category::optional).collect(Collectors.toSet());
        return needed.isEmpty() || needed.stream().anyMatch(categories::contains);
    }
}
