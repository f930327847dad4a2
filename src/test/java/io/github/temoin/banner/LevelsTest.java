package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.banner.Agreement.Extent;
import io.github.temoin.evidence.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Uniquement les cookies essentiels | NOTHING | -",
                "Essentiels | NOTHING | -",
                "Cookies strictement nécessaires | NOTHING | -",
                "Aucun | NOTHING | -",
                "Tout refuser | NOTHING | -",
                "None | NOTHING | -",
                "Necessary only | NOTHING | -",
                "Essentiels et mesure d’audience | SOME | statistics",
                "Essentiels + statistiques + publicité | SOME | statistics advertising",
                "Statistics | SOME | statistics",
                "Tous les cookies | ALL | -",
                "Tout accepter | ALL | -",
                "All cookies | ALL | -",
                "Tout sauf la publicité | UNCLEAR | -",
                "Sans publicité | UNCLEAR | -",
                "Tous les cookies nécessaires | UNCLEAR | -",
                "Refuser la publicité | UNCLEAR | -",
                "Confort | SOME | other",
                "Mes choix | UNCLEAR | -",
                "Niveau 2 | UNCLEAR | -",
                "Français | UNCLEAR | -",
            })
    void anOptionAgreesToWhatItSays(String label, Extent extent, String categories) {
        Agreement agreement = VOCABULARY.agreement(label);

        assertThat(agreement.extent()).isEqualTo(extent);
        assertThat(agreement.categories()).isEqualTo(categories == null ? Set.of() : Set.of(categories.split(" ")));
    }

    @Test
    void levelsThatNameAllTheyHoldAreTold() {
        Levels levels = levels("Essentiels", "Essentiels et statistiques", "Essentiels, statistiques et publicité");

        assertThat(label(levels.refusing())).contains("Essentiels");
        assertThat(label(levels.accepting())).contains("Essentiels, statistiques et publicité");
        assertThat(label(levels.agreeingTo("statistics"))).contains("Essentiels et statistiques");
        assertThat(levels.agreeingTo("advertising")).isEmpty();
    }

    @Test
    void aLevelThatMayHoldTheOneBeforeIsNotGuessed() {
        Levels rising = levels("Essentiels", "Statistiques", "Publicité");

        assertThat(label(rising.agreeingTo("statistics"))).contains("Statistiques");
        assertThat(rising.agreeingTo("advertising")).isEmpty();
        assertThat(rising.accepting()).isEmpty();

        Levels falling = levels("Tous les cookies", "Publicité", "Statistiques", "Essentiels");
        assertThat(label(falling.agreeingTo("statistics"))).contains("Statistiques");
        assertThat(falling.agreeingTo("advertising")).isEmpty();
        assertThat(label(falling.accepting())).contains("Tous les cookies");
    }

    @Test
    void whereALevelIsNotUnderstoodAnotherMayNotBeTheWhole() {
        assertThat(levels("Essentiels", "Statistiques", "Niveau 3").accepting()).isEmpty();
        assertThat(levels("Niveau 1", "Statistiques").agreeingTo("statistics")).isEmpty();
    }

    @Test
    void twoThatRefuseAreAmbiguous() {
        assertThat(levels("Essentiels", "Tout refuser", "Tout accepter").refusing())
                .isEmpty();
    }

    private static Optional<String> label(Optional<Level> level) {
        return level.map(Level::label);
    }

    private static Levels levels(String... labels) {
        List<Level> options = Arrays.stream(labels)
                .map(label -> new Level(node(label), label, VOCABULARY.agreement(label)))
                .toList();
        return new Levels("radio", options);
    }

    private static Node node(String label) {
        return new Node(
                new Node.Id("top", label.hashCode()),
                "input",
                "",
                Map.of("type", "radio", "name", label),
                new Box(0, 0, 10, 10),
                Set.of("interactive"),
                Set.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Seulement l’audience, statistics",
                "Uniquement la publicité, advertising",
                "Just analytics, statistics",
                "L’audience, -",
                "Seulement l’audience et la publicité, -",
                "Pas seulement l’audience, -",
                "Uniquement le nécessaire, -"
            })
    void aLabelAgreesToOneCategoryAlone(String label, String category) {
        assertThat(VOCABULARY.sole(label)).isEqualTo(Optional.ofNullable(category));
    }
}
