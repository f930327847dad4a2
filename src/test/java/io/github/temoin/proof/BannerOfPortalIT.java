package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.banner.EffectProbe;
import io.github.temoin.banner.Operation;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.ReopenSighting;
import io.github.temoin.evidence.Role;
import io.github.temoin.portal.EmbeddedPortal;
import io.github.temoin.suite.BannerHints;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded portal's banner is found, read and operated without a hint. */
class BannerOfPortalIT {

    private static EmbeddedPortal portal;
    private static BannerBench bench;

    @BeforeAll
    static void start() {
        portal = EmbeddedPortal.start(Path.of("suites/embedded-statistics.yaml"), Set.of());
        bench = new BannerBench(BannerHints.NONE);
    }

    @AfterAll
    static void stop() {
        bench.close();
        portal.close();
    }

    @Test
    void theBannerIsReadAsItIs() {
        try (BannerBench.Visit visit = bench.visit(portal.address())) {
            BannerSighting seen =
                    bench.surveyor().await(visit.page(), BannerBench.PATIENCE).banner();
            assertThat(seen).isInstanceOfSatisfying(BannerSighting.Shown.class, banner -> {
                assertThat(banner.controls(Role.ACCEPT)).hasSize(1);
                assertThat(banner.controls(Role.REFUSE)).hasSize(1);
                assertThat(banner.controls(Role.CUSTOMISE)).hasSize(1);
                assertThat(banner.language()).contains("fr");
            });
            assertThat(bench.surveyor().look(visit.page()).reopen()).isInstanceOf(ReopenSighting.Found.class);
        }
    }

    @Test
    void refusingTakesOneClick() {
        try (BannerBench.Visit visit = bench.visit(portal.address())) {
            Operation operation = bench.operator().refuseAll(visit.page(), probe(visit.page()), BannerBench.PATIENCE);
            assertThat(operation.result()).as(operation.detail()).isEqualTo(Operation.Result.DONE);
            assertThat(operation.clicks()).isEqualTo(1);
            assertThat(cookies(visit.page())).contains("\"statistics\":false", "\"advertising\":false");
            assertThat(bench.surveyor().look(visit.page()).banner().isShown()).isFalse();
        }
    }

    @Test
    void oneCategoryAloneIsAgreedTo() {
        try (BannerBench.Visit visit = bench.visit(portal.address())) {
            Operation operation =
                    bench.operator().customise(visit.page(), "statistics", probe(visit.page()), BannerBench.PATIENCE);
            assertThat(operation.result()).as(operation.detail()).isEqualTo(Operation.Result.DONE);
            assertThat(cookies(visit.page())).contains("\"statistics\":true", "\"advertising\":false");
            assertThat(operation.details().orElseThrow().controls(Role.SWITCH))
                    .extracting(control -> control.category().orElse("?"))
                    .containsExactly("necessary", "statistics", "advertising");
        }
    }

    @Test
    void consentIsWithdrawn() {
        try (BannerBench.Visit visit = bench.visit(portal.address())) {
            Page page = visit.page();
            assertThat(bench.operator()
                            .acceptAll(page, probe(page), BannerBench.PATIENCE)
                            .done())
                    .isTrue();
            assertThat(cookies(page)).contains("\"statistics\":true");
            assertThat(bench.operator()
                            .reopen(page, probe(page), BannerBench.PATIENCE)
                            .done())
                    .isTrue();
            Operation withdrawal = bench.operator().withdraw(page, probe(page), BannerBench.PATIENCE);
            assertThat(withdrawal.result()).as(withdrawal.detail()).isEqualTo(Operation.Result.DONE);
            assertThat(cookies(page)).contains("\"statistics\":false", "\"advertising\":false");
        }
    }

    @Test
    void theCloseCrossIsUsedAndNothingElse() {
        try (BannerBench.Visit visit = bench.visit(portal.address())) {
            Operation operation = bench.operator().close(visit.page(), probe(visit.page()), BannerBench.PATIENCE);
            assertThat(operation.interactions())
                    .extracting(Interaction::role, Interaction::effective)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.CLOSE, true));
            assertThat(cookies(visit.page())).doesNotContain("cookies_preferences");
        }
    }

    private static EffectProbe probe(Page page) {
        String before = record(page);
        return () -> !record(page).equals(before);
    }

    private static String record(Page page) {
        return page.evaluate("() => /cookies_preferences=[^;]*/.exec(document.cookie)?.[0] ?? ''")
                .text("value");
    }

    private static String cookies(Page page) {
        return page.evaluate("() => decodeURIComponent(document.cookie)").text("value");
    }
}
