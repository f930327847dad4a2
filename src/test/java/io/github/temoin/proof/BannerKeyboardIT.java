package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.banner.BannerKeyboard;
import io.github.temoin.banner.Vocabulary;
import io.github.temoin.evidence.KeyboardTour;
import io.github.temoin.evidence.KeyboardTour.Round;
import io.github.temoin.evidence.KeyboardTour.Screen;
import io.github.temoin.suite.BannerHints;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Banners are refused by keyboard wherever they stand, and axe-core reads them there without a trace in the page. */
class BannerKeyboardIT {

    private static BannerBench bench;

    @BeforeAll
    static void start() {
        bench = new BannerBench(BannerHints.NONE);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar.html", "dialog.html", "frame.html", "shadow-open.html", "shadow-closed.html"})
    void aBannerIsRefusedByKeyboard(String page) {
        BannerKeyboard keyboard = new BannerKeyboard(BannerHints.NONE, Vocabulary.bundled());
        try (BannerBench.Visit visit = bench.visit(page)) {
            Screen first = keyboard.explore(visit.page(), BannerBench.PATIENCE).orElseThrow();
            KeyboardTour tour = keyboard.refuse(visit.page(), first, visit.probe(), BannerBench.PATIENCE);

            assertThat(tour.refusal()).as(tour.toString()).isEqualTo(KeyboardTour.Refusal.DONE);
            assertThat(visit.choice()).isEqualTo("none");
            assertThat(first.round()).isEqualTo(Round.COMPLETE);
            assertThat(first.stops()).isNotEmpty().allMatch(stop -> stop.focusShows()
                    .orElse(false));
            assertThat(first.audit().trouble()).isEmpty();
            assertThat(visit.page().evaluateInPage("() => typeof window.axe").text("value"))
                    .isEqualTo("undefined");
        }
    }
}
