package io.github.temoin.charter;

import static io.github.temoin.charter.Category.NECESSARY;
import static io.github.temoin.charter.Category.STATISTICS;
import static io.github.temoin.charter.CharterBuilder.PORTAL;
import static io.github.temoin.charter.CharterBuilder.charter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.NearMiss.Difference;
import io.github.temoin.web.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({
        "sessionid, stats.example.com, OTHER_HOST",
        "SessionID, data.example.fr, OTHER_CASE",
        "sessionid2, data.example.fr, LONGER_NAME",
        "_pk_ses.1.ab12, data.example.fr, LONGER_NAME",
        "_PK_ID.1, data.example.fr, OTHER_CASE",
        "_pk_id., data.example.fr, LONGER_NAME",
        "sesionid, data.example.fr, LOOK_ALIKE",
        "sеssionid, data.example.fr, LOOK_ALIKE",
        "sessionxx, data.example.fr, LOOK_ALIKE",
        "tool, data.example.fr, LOOK_ALIKE",
        "land, data.example.fr, LOOK_ALIKE",
        "lanquaqe, data.example.fr, LOOK_ALIKE",
        "_ga_X1, data.example.fr, LONGER_NAME",
    })
    void theNearestDeclarationIsTold(String name, String host, Difference difference) {
        Charter charter = charter()
                .cookie("sessionid", NECESSARY)
                .cookie("_pk_ses", STATISTICS)
                .cookie("_pk_id.*", STATISTICS)
                .cookie("tools", NECESSARY)
                .cookie("lang", NECESSARY)
                .cookie("language", NECESSARY)
                .cookie("_ga", STATISTICS)
                .build();

        assertThat(charter.nearMissOf(name, new Host(host)))
                .map(NearMiss::difference)
                .contains(difference);
    }

    @ParameterizedTest
    @CsvSource({"_fbp", "'sessxxxid'", "_gid", "tooo", "x", "longer-than-anything-declared", "sexxion", "xxtools"})
    void whatIsNotNearIsNoMiss(String name) {
        Charter charter = charter()
                .cookie("sessionid", NECESSARY)
                .cookie("_ga", STATISTICS)
                .cookie("tools", NECESSARY)
                .cookie("x*", NECESSARY)
                .build();

        assertThat(charter.nearMissOf(name, new Host(PORTAL))).isEmpty();
    }

    @Test
    void whatIsDeclaredIsNoMiss() {
        Charter charter = charter()
                .cookie("sessionid", NECESSARY)
                .cookie("sessionib", NECESSARY)
                .build();

        assertThat(charter.nearMissOf("sessionid", new Host(PORTAL)))
                .map(miss -> miss.declared().name().text())
                .contains("sessionib");
    }

    @Test
    void anotherHostIsNearerThanAnotherName() {
        Charter charter = charter()
                .cookie("sessionib", NECESSARY)
                .cookie("sessionid", NECESSARY, "www.example.fr")
                .build();

        NearMiss miss = charter.nearMissOf("sessionid", new Host(PORTAL)).orElseThrow();

        assertThat(miss.declared().domain()).hasToString("www.example.fr");
        assertThat(miss.difference()).isEqualTo(Difference.OTHER_HOST);
    }

    @Test
    void theWordsAreThoseOfFindings() {
        assertThat(Difference.values())
                .extracting(Difference::word)
                .containsExactly("other-host", "other-case", "longer-name", "look-alike");
    }
}
