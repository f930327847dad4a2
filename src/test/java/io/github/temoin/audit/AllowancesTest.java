package io.github.temoin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Finding;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.RuleBook;
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

    @Test
    void anAllowanceForACookieCoversNoRequestOfThatName() {
        Allowances allowances = on(UNTIL, allowance("*", null));

        assertThat(allowances.covering("before-1", finding(Subject.REQUEST, "/pixel.gif", "stats.example")))
                .isEmpty();
        assertThat(allowances.covering("before-1", finding(Subject.BANNER, "x", null)))
                .isEmpty();
        assertThat(allowances.covering("before-1", finding(Subject.LOCAL_STORAGE, "x", "stats.example")))
                .isPresent();
    }

    @Test
    void anAllowanceThatNamesNeitherCookieNorHostCoversWhatHasNeither() {
        Allowances allowances = on(UNTIL, allowance(null, null));

        assertThat(allowances.covering("before-1", finding(Subject.BANNER, "", null)))
                .isPresent();
        assertThat(allowances.covering("before-1", finding("_ga_X", "stats.example")))
                .isEmpty();
        assertThat(allowances.covering("before-1", finding("_ga_X", null))).isEmpty();
        assertThat(allowances.covering("before-1", finding(Subject.REQUEST, "/p.gif", "stats.example")))
                .isEmpty();
    }

    @Test
    void anAllowanceThatCoversNothingIsTold() {
        Allowance meant = allowance("_ga*", null);
        Allowance misspelt = allowance("_gq*", null);
        Allowances allowances = new Allowances(List.of(meant, misspelt), UNTIL);

        assertThat(allowances.unused(List.of(result("before-1", meant)))).containsExactly(misspelt);
    }

    @Test
    void anAllowanceFromARuleThatWasNotAskedIsNotTold() {
        assertThat(on(UNTIL, allowance("_ga*", null)).unused(List.of())).isEmpty();
    }

    private static RuleResult result(String rule, Allowance used) {
        return new RuleResult(
                RuleBook.rulesFor(new Charter(
                                new Host("portal.example"),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                true,
                                List.of("/"),
                                Optional.empty()))
                        .stream()
                        .filter(known -> known.id().equals(rule))
                        .findFirst()
                        .orElseThrow(),
                Outcome.NOTED,
                List.of(new JudgedFinding(finding("_ga_X", "stats.example"), Optional.of(used))),
                List.of(),
                List.of(),
                List.of());
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
        return finding(Subject.COOKIE, name, host);
    }

    private static Finding finding(Subject subject, String name, String host) {
        return new Finding(
                Severity.FAILURE,
                "undeclared-cookie",
                subject,
                name,
                Optional.ofNullable(host).map(Host::new),
                "/",
                Optional.ofNullable(host).map(known -> Party.THIRD),
                false,
                JourneyName.UNTOUCHED,
                Step.DWELL,
                "/",
                Origin.UNKNOWN,
                List.of());
    }
}
