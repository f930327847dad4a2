package io.github.temoin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.rule.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(Texts.in(Locale.ENGLISH));

    @Test
    void journeysAreNamedWithWhatTheyAreAbout() {
        assertThat(words.journey(JourneyName.REFUSE)).isEqualTo("Refuse all");
        assertThat(words.journey(JourneyName.first("/a:b/"))).isEqualTo("Arrive first on /a:b/");
        assertThat(words.journey(JourneyName.custom("statistics"))).isEqualTo("Accept only: statistics");
        assertThat(words.journey(JourneyName.COME_BACK_ACCEPT)).isEqualTo("Accept, then come back");
    }

    @Test
    void anUnknownOriginIsNotSaid() {
        assertThat(words.origin(Origin.UNKNOWN)).isEmpty();
    }

    @Test
    void aPageThatDidNotArriveIsTold() {
        Reason reason = Reason.of(
                "not-arrived", "journey", "untouched", "page", "/", "obstacle", "BLOCKED_PORT", "detail", "port 6000");
        assertThat(words.reason(reason))
                .isEqualTo("The page / was not reached: the browser refuses to call this port (port 6000).");
    }

    @Test
    void aJourneyThatWasBrokenOffIsAReasonWithTheSameCode() {
        Reason reason = Reason.of("not-arrived", "journey", "refuse", "moment", "arrival", "detail", "STATUS 403");
        assertThat(words.reason(reason))
                .isEqualTo("The journey \"Refuse all\" could not be finished."
                        + " The page was not reached: the response was no success 403.");
    }

    @Test
    void whatWasLostIsTold() {
        Reason reason = Reason.of(
                "lost",
                "journey",
                "accept",
                "moment",
                "dwell",
                "kind",
                "EXCHANGES",
                "code",
                "events-lost",
                "count",
                "3");
        assertThat(words.reason(reason))
                .startsWith("Some of what the rule reads was lost, requests: 3 events of the browser lost");
    }

    @Test
    void aDetailIsShownInOneLine() {
        Interruption interruption = new Interruption(Step.CHOICE, "no-effect", "a\nb");
        assertThat(words.interruption(interruption)).contains("a\\u000ab");
    }
}
