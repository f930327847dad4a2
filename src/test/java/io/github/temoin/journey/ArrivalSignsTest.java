package io.github.temoin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalSignsTest {

    private final ArrivalSigns signs = ArrivalSigns.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    checking your browser before accessing the site      | BOT_WALL
                    veuillez compléter le captcha pour continuer         | BOT_WALL
                    just a moment...                                     | BOT_WALL
                    accès refusé                                         | BOT_WALL
                    le site est en maintenance jusqu'à 14 h              | MAINTENANCE
                    503 service unavailable                              | MAINTENANCE
                    """)
    void aShortPageSaysWhatItIs(String text, Obstacle obstacle) {
        assertThat(signs.obstacleIn(text)).contains(obstacle);
    }

    @Test
    void aPortalsOwnPageIsNoObstacle() {
        assertThat(signs.obstacleIn("métropole rouen normandie, 412 jeux de données"))
                .isEmpty();
    }

    @Test
    void aLongPageMaySpeakOfMaintenance() {
        assertThat(signs.obstacleIn("maintenance des espaces verts ".repeat(200)))
                .isEmpty();
    }
}
