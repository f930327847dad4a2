package io.github.temoin.audit;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.charter.Declaration;
import io.github.temoin.charter.NamePattern;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Rule;
import io.github.temoin.rule.RuleBook;
import io.github.temoin.suite.Allowance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rule comes to as the days go by. */
class JudgeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);

    private static final Allowance ALLOWANCE = new Allowance(
            "before-1",
            Optional.of(new NamePattern("_ga")),
            Optional.empty(),
            "the old tag goes in January",
            "webmaster",
            UNTIL,
            new Declaration("x.yaml", 3));

    /** The last minute of its last day, in the portal's time. */
    private final Clock lastMinute =
            Clock.fixed(UNTIL.plusDays(1).atStartOfDay(PARIS).minusMinutes(1).toInstant(), PARIS);

    @Test
    void whatIsAllowedIsShownAndDoesNoMore() {
        RuleResult result = judge(lastMinute, "_ga");

        assertThat(result.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(result.findings()).extracting(JudgedFinding::allowedBy).containsExactly(Optional.of(ALLOWANCE));
        assertThat(unused(lastMinute, result)).isEmpty();
    }

    @Test
    void aMinuteAfterItsDayItFailsAgainAndTheExceptionIsReportedAsUnused() {
        Clock later = Clock.offset(lastMinute, Duration.ofMinutes(1));
        RuleResult result = judge(later, "_ga");

        assertThat(result.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(result.findings()).extracting(JudgedFinding::allowedBy).containsExactly(Optional.empty());
        assertThat(unused(later, result)).containsExactly(ALLOWANCE);
    }

    @Test
    void whatIsNotMeantFailsBesideWhatIsAllowed() {
        RuleResult result = judge(lastMinute, "_ga", "_fbp");

        assertThat(result.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(result.findings()).extracting(JudgedFinding::counts).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void anExceptionThatMatchesNothingIsReported() {
        RuleResult result = judge(lastMinute);

        assertThat(result.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(unused(lastMinute, result)).containsExactly(ALLOWANCE);
    }

    private static List<Allowance> unused(Clock clock, RuleResult result) {
        return Allowances.today(List.of(ALLOWANCE), clock).unused(List.of(result));
    }

    private static RuleResult judge(Clock clock, String... cookies) {
        Charter charter = CharterBuilder.charter().pages("/").build();
        Rule rule = RuleBook.rulesFor(charter).get(0);
        VisitBuilder visit = visit(JourneyName.UNTOUCHED)
                .at(Step.ARRIVAL)
                .page("/")
                .at(Step.DWELL)
                .page("/");
        for (String name : cookies) {
            visit.jar(cookie(name));
        }
        return new Judge(charter, Allowances.today(List.of(ALLOWANCE), clock))
                .judge(rule, new Visits(List.of(visit.build())));
    }
}
