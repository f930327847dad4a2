package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String TOKEN = "0123456789abcdef0123";

    @Test
    void aQueryFieldThatLooksLikeOneIsOne() {
        assertThat(in("https://a.example.org/p?lang=fr&uid=" + TOKEN)).contains("uid");
        assertThat(in("https://a.example.org/p?lang=fr&v=4.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v/0b8f3a52-1c1f-4a57-9c39-5f9f6a1a2b3c",
                "/v/0B8F3A52-1C1F-4A57-9C39-5F9F6A1A2B3C/p.php",
                "/visitor/a1b2c3d4e5f6a7b8",
                "/a1b2cdefghijklmn",
                "/p;id=01234567a89bcdef",
                "/p,01234567a89bcdef,x",
            })
    void aPathSegmentThatLooksLikeOneIsOne(String path) {
        assertThat(in("https://a.example.org" + path)).contains("path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explore/dataset/liste-des-equipements-publics-2024/",
                "/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css",
                "/s/roboto/v30/KFOmCnqEu92Fr1Mu72xKOzY.woff2",
                "/assets/3f2a9c1b8d7e6f5a4b3c2d1e.JS",
                "/14/8300/5638.png",
                "/0123456789012345678",
                "/abcdefghijklmnopqrstuvwxyz",
                "/a1b2c3d4e5f6a7b",
                "/population2020communes",
                "/a1bcdefghijklmnopq",
            })
    void whatReadsAsAWordANumberOrAFileIsNone(String path) {
        assertThat(in("https://a.example.org" + path)).isEmpty();
    }

    @Test
    void whatAnotherVisitorSentToTheSameHostIsNone() {
        assertThat(in("https://a.example.org/p?v=" + TOKEN, "https://a.example.org/q?v=" + TOKEN))
                .isEmpty();
        assertThat(in("https://a.example.org/v/a1b2c3d4e5f6a7b8", "https://a.example.org/v/a1b2c3d4e5f6a7b8"))
                .isEmpty();
    }

    @Test
    void whatAnotherVisitorSentOtherwiseProvesNothing() {
        assertThat(in("https://a.example.org/p?v=" + TOKEN, "https://b.example.org/p?v=" + TOKEN))
                .contains("v");
        assertThat(in("https://a.example.org/p?v=" + TOKEN, "https://a.example.org/p?w=" + TOKEN))
                .contains("v");
        assertThat(in("https://a.example.org/p?v=" + TOKEN, "https://a.example.org/p?v=x" + TOKEN))
                .contains("v");
        assertThat(in("https://a.example.org/v/a1b2c3d4e5f6a7b8", "https://a.example.org/v/f1b2c3d4e5f6a7b8"))
                .contains("path");
    }

    @Test
    void whatTheSameVisitorSentTwiceIsOne() {
        Visit visit = sending(UNTOUCHED, "https://a.example.org/p?v=" + TOKEN, "https://a.example.org/p?v=" + TOKEN);

        assertThat(new Identifiers(new Visits(List.of(visit)))
                        .in(visit.exchanges().findFirst().orElseThrow(), visit))
                .contains("v");
    }

    @ParameterizedTest
    @CsvSource({
        "/v/0b8f3a52-1c1f-4a57-9c39-5f9f6a1a2b3c/p, /v/*/p",
        "/p;id=01234567a89bcdef;x=1, /p;id=*;x=1",
        "/a$1/b.js, /a$1/b.js",
        "/, /",
    })
    void aPathIsShownWithoutThem(String path, String shown) {
        assertThat(Identifiers.masked(path)).isEqualTo(shown);
    }

    private static Optional<String> in(String url, String... sentByAnother) {
        Visit visit = sending(UNTOUCHED, url);
        Visits visits = new Visits(List.of(visit, sending(ACCEPT, sentByAnother)));
        return new Identifiers(visits).in(visit.exchanges().findFirst().orElseThrow(), visit);
    }

    private static Visit sending(JourneyName journey, String... urls) {
        var visit = visit(journey).at(Step.ARRIVAL);
        for (String url : urls) {
            visit.request(url);
        }
        return visit.build();
    }
}
