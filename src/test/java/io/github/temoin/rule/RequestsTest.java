package io.github.temoin.rule;

import static io.github.temoin.evidence.JourneyName.UNTOUCHED;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Step;
import io.github.temoin.web.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsTest {

    @ParameterizedTest
    @CsvSource({
        "image, https://a.example.org/, REQUEST",
        "beacon, https://a.example.org/, BEACON",
        "ping, https://a.example.org/, BEACON",
        "websocket, wss://a.example.org/, WEBSOCKET",
        "preconnect, https://a.example.org/, CONNECTION",
        "webrtc, https://a.example.org/, WEBRTC",
        "other, stun://a.example.org/, WEBRTC",
        "other, turns://a.example.org/, WEBRTC",
    })
    void theSubjectIsThatOfFindings(String destination, String url, Subject subject) {
        assertThat(Requests.subject(visit(UNTOUCHED)
                        .at(Step.ARRIVAL)
                        .request(destination, url)
                        .build()
                        .exchanges()
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "www.google-analytics.com, Google Analytics",
        "google-analytics.com, Google Analytics",
        "connect.facebook.net, Meta",
        "px.ads.linkedin.com, LinkedIn",
    })
    void trackersAreKnownWithTheirSubdomains(String host, String vendor) {
        assertThat(KnownTrackers.vendorOf(new Host(host))).contains(vendor);
    }

    @Test
    void otherHostsAreNot() {
        assertThat(KnownTrackers.vendorOf(new Host("notgoogle-analytics.com"))).isEmpty();
        assertThat(KnownTrackers.vendorOf(new Host("linkedin.com"))).isEmpty();
        assertThat(KnownTrackers.vendorOf(new Host("localhost"))).isEmpty();
    }
}
