package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.banner.Operation;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.ControlHint;
import io.github.temoin.suite.ControlHint.Css;
import io.github.temoin.suite.ControlHint.RoleAndName;
import io.github.temoin.suite.ControlHint.Text;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a suite pins is operated as it says, on a page whose words say something else: nothing is guessed. */
class BannerPinnedIT {

    private static final String PAGE = "pinned.html";

    private static final BannerHints HINTS = new BannerHints(
            true,
            Optional.empty(),
            Map.of(
                    "accept", new Text("Refuser la monotonie"),
                    "refuse", new RoleAndName("button", "Tout accepter avec modération"),
                    "customise", new Css("#more"),
                    "save", new Text("Et voilà"),
                    "reopen", new RoleAndName("link", "Mentions")),
            Map.of(
                    "statistics", new Css("input[data-category=statistics]"),
                    "advertising", new Css("input[data-category=advertising]")));

    private static BannerBench bench;

    @BeforeAll
    static void start() {
        bench = new BannerBench(HINTS);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void pinnedControlsAreOperatedWhateverTheySay() {
        try (BannerBench.Visit visit = bench.visit(PAGE)) {
            Operation refusal = bench.operator().refuseAll(visit.page(), visit.probe(), BannerBench.PATIENCE);
            assertThat(refusal.result()).as(refusal.detail()).isEqualTo(Operation.Result.DONE);
            assertThat(refusal.interactions())
                    .extracting(Interaction::label)
                    .containsExactly("Tout accepter avec modération");
            assertThat(visit.choice()).isEqualTo("none");
        }
        try (BannerBench.Visit visit = bench.visit(PAGE)) {
            Operation custom =
                    bench.operator().customise(visit.page(), "advertising", visit.probe(), BannerBench.PATIENCE);
            assertThat(custom.result()).as(custom.detail()).isEqualTo(Operation.Result.DONE);
            assertThat(visit.choice()).isEqualTo("advertising");
        }
        try (BannerBench.Visit visit = bench.visit(PAGE)) {
            assertThat(bench.operator()
                            .acceptAll(visit.page(), visit.probe(), BannerBench.PATIENCE)
                            .done())
                    .isTrue();
            assertThat(visit.choice()).isEqualTo("statistics+advertising");
            Operation reopening = bench.operator().reopen(visit.page(), visit.probe(), BannerBench.PATIENCE);
            assertThat(reopening.result()).as(reopening.detail()).isEqualTo(Operation.Result.DONE);
        }
    }

    /** Each way of pinning a control that is not there: then no other is pressed for it, however well it would fit. */
    @ParameterizedTest
    @ValueSource(strings = {"css", "role", "text"})
    void whereThePinFitsNothingNothingIsPressed(String way) {
        ControlHint nowhere =
                switch (way) {
                    case "css" -> new Css("#nowhere");
                    case "role" -> new RoleAndName("link", "Tout refuser");
                    default -> new Text("Nulle part");
                };
        BannerHints hints = new BannerHints(true, Optional.empty(), Map.of("refuse", nowhere), Map.of());
        try (BannerBench.Visit visit = bench.visit("two.html")) {
            Operation refusal = bench.operator(hints).refuseAll(visit.page(), visit.probe(), BannerBench.PATIENCE);
            assertThat(refusal.result()).as(refusal.detail()).isEqualTo(Operation.Result.NO_SUCH_CONTROL);
            assertThat(refusal.interactions()).isEmpty();
            assertThat(visit.choice()).isEmpty();
        }
    }
}
