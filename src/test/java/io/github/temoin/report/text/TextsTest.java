package io.github.temoin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Shape;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Force;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Subject;
import io.github.temoin.rule.Verdict;
import io.github.temoin.web.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Texts FRENCH = Texts.in(Locale.FRENCH);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    static Stream<Texts> languages() {
        return Stream.of(FRENCH, ENGLISH);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(FRENCH.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
    }

    @Test
    void bothLanguagesTellTheSameFacts() {
        assertThat(FRENCH.keys())
                .allSatisfy(key -> assertThat(placeholders(FRENCH.of(key))).isEqualTo(placeholders(ENGLISH.of(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsEmpty(Texts texts) {
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.of(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordOfTheHarnessHasAText(Texts texts) {
        assertThat(words().filter(key -> texts.find(key).isEmpty())).isEmpty();
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertThat(Texts.in(Locale.CANADA_FRENCH)).isSameAs(FRENCH);
        assertThat(Texts.in(Locale.GERMAN)).isSameAs(ENGLISH);
    }

    @Test
    void aFactIsFilledInAsItIs() {
        assertThat(ENGLISH.of("finding.undeclared-cookie", Map.of("name", "a$1\\b{host}")))
                .isEqualTo("The cookie \"a$1\\b{host}\" is there, and the charter does not declare it.");
    }

    @Test
    void aKeyWithoutATextDoesNotFailTheReport() {
        assertThat(ENGLISH.of("finding.never-heard-of")).isEqualTo("never heard of");
    }

    @Test
    void noughtIsOneInFrenchAndManyInEnglish() {
        assertThat(FRENCH.count("amount.days", 0)).isEqualTo("0 jour");
        assertThat(ENGLISH.count("amount.days", 0)).isEqualTo("0 days");
    }

    @Test
    void frenchSetsASpaceAtWhichNoLineBreaks() {
        assertThat(FRENCH.labelled("Durée", "3 s")).isEqualTo("Durée\u00a0: 3 s");
        assertThat(FRENCH.of("page.quoted", Map.of("text", "Tout refuser"))).isEqualTo("«\u00a0Tout refuser\u00a0»");
    }

    private static Stream<String> words() {
        List<Stream<String>> words = List.of(
                of("category.", Category.values(), Category::word),
                of("choice.", Choice.values(), Choice::word),
                of("step.", Step.values(), Step::word),
                of("moment.", Step.values(), Step::word),
                of("role.", Role.values(), TextsTest::key),
                of("intent.", Interaction.Intent.values(), TextsTest::key),
                of("obstacle.", Obstacle.values(), TextsTest::key),
                of("shape.", Shape.values(), TextsTest::key),
                of("value.kind.", FactKind.values(), Enum::name),
                of("outcome.", Outcome.values(), Outcome::word),
                of("verdict.", Verdict.values(), Verdict::word),
                of("severity.", Severity.values(), Severity::letter),
                of("force.", Force.values(), Force::word),
                of("party.", Party.values(), Party::word),
                of("subject.", Subject.values(), Subject::word),
                of("origin.", Origin.How.values(), Origin.How::word),
                Arrays.stream(JourneyName.Kind.values())
                        .map(TextsTest::key)
                        .map(kind -> kind.equals("come-back") ? "journey.come-back.refuse" : "journey." + kind));
        return words.stream().flatMap(keys -> keys);
    }

    private static <T> Stream<String> of(
            String prefix, T[] values, java.util.function.Function<? super T, String> word) {
        return Arrays.stream(values).map(word).map(prefix::concat);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
