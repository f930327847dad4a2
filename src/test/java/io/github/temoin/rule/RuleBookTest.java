package io.github.temoin.rule;

import static io.github.temoin.charter.CharterBuilder.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Force;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Lifetime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    /** What these are about is not declared by the portal that does everything right. */
    private static final Set<String> NOTHING_DECLARED = Set.of("cookie-1", "purpose-2", "purpose-3", "audience-1");

    private static CharterBuilder everything() {
        return PortalVisits.charter()
                .cookie("django_language", Category.NECESSARY)
                .cookie("csrftoken", Category.NECESSARY);
    }

    static Stream<Rule> rules() {
        return RuleBook.rulesFor(PortalVisits.charter().build()).stream();
    }

    @Test
    void theOrderOfRulesIsStable() {
        assertThat(rules())
                .extracting(Rule::id)
                .containsExactly(
                        "before-1",
                        "before-2",
                        "before-3",
                        "before-4",
                        "before-5",
                        "before-6",
                        "banner-1",
                        "banner-2",
                        "banner-3",
                        "banner-4",
                        "banner-5",
                        "banner-6",
                        "banner-7",
                        "banner-8",
                        "refuse-1",
                        "refuse-2",
                        "refuse-3",
                        "accept-1",
                        "accept-2",
                        "custom-statistics",
                        "custom-advertising",
                        "persist-1",
                        "persist-2",
                        "persist-3",
                        "persist-4",
                        "persist-5",
                        "persist-6",
                        "withdraw-1",
                        "withdraw-2",
                        "withdraw-3",
                        "cookie-1",
                        "cookie-2",
                        "cookie-3",
                        "audience-1",
                        "purpose-1",
                        "purpose-2",
                        "purpose-3",
                        "purpose-4",
                        "charter-1",
                        "charter-2",
                        "signal-1");
    }

    @Test
    void aCharterWithoutOptionalCategoriesHasNoRuleOnThem() {
        Charter charter = charter().cookie("sessionid", Category.NECESSARY).build();

        assertThat(RuleBook.rulesFor(charter))
                .extracting(Rule::id)
                .noneMatch(id -> id.startsWith("custom-"))
                .hasSize(39);
    }

    @Test
    void theCatalogueHasEachRuleOnce() {
        assertThat(RuleBook.catalogue())
                .extracting(CatalogueEntry::id)
                .contains("before-1", "custom-<category>", "cookie-2")
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHoldsOnAPortalThatDoesEverythingRight(Rule rule) {
        Judgement judgement = PortalVisits.judge(rule);

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(judgement.outcome())
                .isEqualTo(NOTHING_DECLARED.contains(rule.id()) ? Outcome.NOT_APPLICABLE : Outcome.HOLDS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleHoldsWhereNothingWasSeen(Rule rule) {
        Charter charter = everything()
                .cookie("timed", Category.NECESSARY, Lifetime.SESSION)
                .cookie("counted", Category.AUDIENCE_EXEMPT)
                .build();

        Judgement judgement = rule.judge(charter, new Visits(List.of()));

        assertThat(judgement.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(judgement.inconclusive())
                .allSatisfy(reason -> assertThat(reason.code()).isIn("no-visit", "record-unknown"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsTheVisitsThatItNamesAndNoOthers(Rule rule) {
        Charter charter = everything().build();
        Visits needed = new Visits(PortalVisits.of().all().stream()
                .filter(visit -> rule.journeys(charter).contains(visit.journey()))
                .toList());

        assertThat(rule.journeys(charter)).isNotEmpty();
        assertThat(rule.judge(charter, needed).inconclusive()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAWeightAndAnAuthority(Rule rule) {
        assertThat(rule.severity()).isNotNull();
        assertThat(rule.basis()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theStrongestBasisComesFirstAndCarriesTheSeverity(Rule rule) {
        List<Force> forces = rule.basis().stream()
                .map(basis -> basis.force())
                .filter(force -> force != Force.CHARTER)
                .toList();

        assertThat(forces).isSorted();
        assertThat(rule.basis()).doesNotHaveDuplicates();
        if (rule.severity() == Severity.FAILURE) {
            assertThat(forces.get(0)).isIn(Force.BINDING, Force.INTERPRETATION);
        }
    }
}
