package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Lifetime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule holds on visits that it reads and that were not wholly observed. */
class NothingLostUnnoticedTest {

    private static final Charter CHARTER = PortalVisits.charter()
            .cookie("timed", Category.NECESSARY, Lifetime.SESSION)
            .cookie("counted", Category.AUDIENCE_EXEMPT)
            .cookie("django_language", Category.NECESSARY)
            .cookie("csrftoken", Category.NECESSARY)
            .build();

    static List<Rule> rules() {
        return RuleBook.rulesFor(CHARTER);
    }

    /** A trial says by itself what it could not see: rules that read nothing else lose nothing. */
    static List<Rule> rulesOnWhatHappened() {
        return rules().stream()
                .filter(rule -> !rule.journeys(CHARTER).equals(Set.of(JourneyName.PURPOSES)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulesOnWhatHappened")
    void whereEverythingGotLostARuleIsOpen(Rule rule) {
        isOpen(rule, journey -> true, NothingLostUnnoticedTest::losingAll);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whereNoVisitorArrivedARuleIsOpen(Rule rule) {
        isOpen(rule, journey -> true, NothingLostUnnoticedTest::neverArriving);
    }

    /** Visits that a rule judges; those that it only compares records with are not among them. */
    @ParameterizedTest
    @CsvSource({
        "before-1, untouched",
        "before-5, untouched",
        "before-6, untouched",
        "before-6, close",
        "before-6, keyboard",
        "banner-2, refuse",
        "banner-3, untouched",
        "banner-5, custom:statistics",
        "banner-5, custom:advertising",
        "banner-6, untouched",
        "banner-7, keyboard",
        "banner-8, refuse",
        "banner-8, accept",
        "refuse-1, refuse",
        "accept-1, accept",
        "persist-6, refuse",
        "persist-6, accept",
        "withdraw-2, withdraw",
        "withdraw-3, withdraw",
        "cookie-1, come-back:refuse",
        "audience-1, accept",
        "charter-2, untouched",
        "charter-2, refuse",
        "signal-1, signal",
        "signal-1, untouched"
    })
    void oneVisitThatWasNotObservedIsEnough(String id, String word) {
        Rule rule = rules().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        JourneyName name = JourneyName.of(word);

        isOpen(rule, name::equals, NothingLostUnnoticedTest::losingAll);
        isOpen(rule, name::equals, NothingLostUnnoticedTest::neverArriving);
    }

    private static void isOpen(Rule rule, Predicate<JourneyName> which, UnaryOperator<Visit> change) {
        Visits visits = new Visits(PortalVisits.of().all().stream()
                .map(visit -> which.test(visit.journey()) ? change.apply(visit) : visit)
                .toList());

        assertThat(rule.judge(CHARTER, visits).inconclusive()).isNotEmpty();
    }

    private static Visit losingAll(Visit visit) {
        return visit.withMoments(visit.moments().stream()
                .map(NothingLostUnnoticedTest::losingAll)
                .toList());
    }

    private static Moment losingAll(Moment moment) {
        Moment lost = moment;
        for (FactKind kind : FactKind.values()) {
            lost = lost.withGap(new Gap(kind, "lost", "the queue was full", 1, false));
        }
        return lost;
    }

    private static Visit neverArriving(Visit visit) {
        return new Visit(
                visit.journey(),
                visit.choice(),
                visit.home(),
                visit.started(),
                List.of(),
                List.of(),
                Optional.of(new Interruption(Step.ARRIVAL, "timeout", "")));
    }
}
