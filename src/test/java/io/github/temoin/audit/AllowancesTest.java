package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Subject;
import io.github.temoin.suite.Allowance;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);

    @Test
    void aFindingIsAllowedToTheEndOfTheLastDay() {
        assertThat(on(UNTIL, allowance("_ga*", null)).covering("before-1", finding("_ga_X", "stats.example")))
                .isPresent();
    }

    @Test
    void theDayAfterItIsNotAllowedAnyMore() {
        assertThat(on(UNTIL.plusDays(1), allowance("_ga*", null))
                        .covering("before-1", finding("_ga_X", "stats.example")))
                .isEmpty();
    }

    @Test
    void anAllowanceCoversNoOtherRuleAndNoOtherCookie() {
        Allowances allowances = on(UNTIL, allowance("_ga*", null));

        assertThat(allowances.covering("refuse-1", finding("_ga_X", "stats.example")))
                .isEmpty();
        assertThat(allowances.covering("before-1", finding("_fbp", "stats.example")))
                .isEmpty();
    }

    @Test
    void anAllowanceForAHostCoversItsSubdomainsAndNoOther() {
        Allowances allowances = on(UNTIL, allowance(null, "stats.example"));

        assertThat(allowances.covering("before-1", finding("x", "eu.stats.example")))
                .isPresent();
        assertThat(allowances.covering("before-1", finding("x", "nostats.example")))
                .isEmpty();
    }

    private static Allowances on(LocalDate today, Allowance allowance) {
        return new Allowances(List.of(allowance), today);
    }

    private static Allowance allowance(String cookie, String host) {
        return new Allowance(
                "before-1",
                Optional.ofNullable(cookie).map(NamePattern::new),
                Optional.ofNullable(host).map(Host::new),
                "a migration is under way",
                "webmaster",
                UNTIL,
                new Declaration("x.yaml", 3));
    }

    private static Finding finding(String name, String host) {
        return new Finding(
                Severity.FAILURE,
                "undeclared-cookie",
                Subject.COOKIE,
                name,
                Optional.of(new Host(host)),
                "/",
                Optional.of(Party.THIRD),
                false,
                JourneyName.UNTOUCHED,
                Step.DWELL,
                "/",
                Origin.UNKNOWN,
                List.of());
    }
}
