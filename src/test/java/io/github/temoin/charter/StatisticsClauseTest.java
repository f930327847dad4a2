package io.github.temoin.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsClauseTest {

    private final StatisticsClause clause = new StatisticsClause();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les cookies statistiques ne sont déposés qu'avec votre consentement.",
                "La mesure d'audience est exemptée car elle est anonyme.",
                "Statistical cookies need your consent unless they are anonymous.",
                "Las cookies de análisis necesitan su consentimiento previo.",
                "Statistische cookies worden geplaatst met uw toestemming.",
                "Statistische Cookies setzen wir nur mit Ihrer Einwilligung."
            })
    void theSentenceIsGivenInThePagesWords(String sentence) {
        assertThat(clause.in("<h1>Cookies</h1><p>Voici. " + sentence + " Merci.</p>"))
                .contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Le cookie de session ne demande pas votre consentement sur ce portail.</p>",
                "<p>Nous tenons des statistiques de fréquentation de chaque page du portail.</p>",
                "<h3>Statistiques, avec consentement</h3>",
                "<script>var s = 'les statistiques sont soumises à votre consentement';</script>",
                ""
            })
    void whatSaysNothingOfItIsNotTaken(String html) {
        assertThat(clause.in(html)).isEmpty();
    }

    @Test
    void sixWordsAreASentence() {
        assertThat(clause.in("<p>Nos statistiques demandent aussi votre consentement</p>"))
                .contains("Nos statistiques demandent aussi votre consentement");
    }

    @Test
    void aSentenceOfTheGreatestLengthIsWhole() {
        String sentence = "Les statistiques demandent votre consentement " + "a".repeat(354);

        assertThat(clause.in("<p>" + sentence)).contains(sentence);
    }

    @Test
    void aLongSentenceIsCut() {
        String sentence = "Les statistiques demandent votre consentement " + "et ainsi de suite ".repeat(40);

        assertThat(clause.in("<p>" + sentence).orElseThrow()).hasSize(401).endsWith("…");
    }
}
