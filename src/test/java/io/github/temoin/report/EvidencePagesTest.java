package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.Visits;
import io.github.temoin.report.page.EvidencePages;
import io.github.temoin.report.text.Texts;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EvidencePagesTest {

    private static final SuiteResult SUITE = SampleResults.suite(Locale.FRENCH);
    private static final EvidencePages PAGES = new EvidencePages(Texts.in(Locale.FRENCH));
    private static final Document JOURNEY = Jsoup.parse(PAGES.journey(SUITE, SampleVisits.refuse()));

    @Test
    void aPageStandsAlone() {
        for (Document page : all()) {
            assertThat(page.select("script, link, iframe, object, form")).isEmpty();
            assertThat(page.select("img").eachAttr("src")).allMatch(source -> source.startsWith("data:image/jpeg;"));
            assertThat(page.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
        }
    }

    @Test
    void aPageIsInTheLanguageOfTheReportAndFitsAPhone() {
        for (Document page : all()) {
            assertThat(page.select("html").attr("lang")).isEqualTo("fr");
            assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
        }
    }

    @Test
    void namesAreShownAsTheyAreAndAreNeverMarkup() {
        assertThat(JOURNEY.select("td strong").eachText()).contains(Sample.HOSTILE, "<img src=x onerror=alert(1)>");
        assertThat(JOURNEY.text()).contains("https://fonts.example/<b>inter</b>.woff2");
        assertThat(JOURNEY.select("b")).isEmpty();
    }

    @Test
    void acceptingAndRefusingStandSideBySideWithTheirMeasures() {
        String page = PAGES.controls(SUITE, new Visits(List.of(SampleVisits.untouched())))
                .orElseThrow();
        List<Element> sides = Jsoup.parse(page).select("section");

        assertThat(sides).hasSize(2);
        assertThat(sides.get(0).select("img").attr("src")).startsWith("data:image/jpeg;");
        assertThat(sides.get(0).text()).contains(Sample.HOSTILE, "160 × 44 px", "16 px, 600", "7,3");
        assertThat(sides.get(0).select("b")).isEmpty();
        assertThat(sides.get(1).select("img")).isEmpty();
        assertThat(sides.get(1).text()).contains("hors de la fenêtre");
        assertThat(page.length()).isLessThan(40_000);
    }

    @Test
    void withoutABannerNoControlsAreShown() {
        assertThat(PAGES.controls(SUITE, SampleVisits.all())).isEmpty();
    }

    @Test
    void aCookieThatARuleSpeaksAgainstComesFirstAndSaysWhichRule() {
        Element first = JOURNEY.select("table").first().select("tbody tr").first();

        assertThat(first.className()).isEqualTo("marked");
        assertThat(first.text())
                .contains(
                        "_ga",
                        "non déclaré",
                        "before-1",
                        ".ville.example",
                        "portail",
                        "Secure, SameSite=Lax",
                        "13 mois (400 jours)",
                        "script https://stats.mesure.example/gtag.js, ligne 12",
                        "Arrivée, +1,8");
    }

    @Test
    void onlyTheRecordShowsWhatItHolds() {
        List<String> remarks = JOURNEY.select("td .small").eachText();

        assertThat(remarks)
                .filteredOn(text -> text.contains("choix enregistré"))
                .hasSize(1);
        assertThat(JOURNEY.text()).contains("{\"statistics\":false,\"id\":\"•••\"}");
    }

    @Test
    void theControlIsFramedWhereItStood() {
        assertThat(JOURNEY.select(".frame").eachAttr("style"))
                .containsExactly("left:70.31%;top:86.25%;width:12.50%;height:5.50%");
    }

    /** The sample shows the same picture on arrival, before and after the click, and on later pages. */
    @Test
    void aPictureStandsOnceWhereItHasAFrame() {
        assertThat(JOURNEY.select("figure")).hasSize(1);
        assertThat(JOURNEY.select("figcaption").text()).contains("Avant le clic");
    }

    @Test
    void requestsToThirdPartiesComeFirstAndThePortalsFilesAreFolded() {
        assertThat(JOURNEY.select("h2").eachText())
                .containsSubsequence("Requêtes vers des tiers", "Requêtes vers le portail");
        assertThat(JOURNEY.select("summary").eachText())
                .contains("40 fichiers du portail (images, styles, scripts, polices)");
        assertThat(JOURNEY.select("details[open]")).isEmpty();
    }

    @Test
    void theSameRequestStandsOnce() {
        assertThat(JOURNEY.select("td .mono").eachText())
                .filteredOn(target -> target.contains("/matomo.php"))
                .hasSize(1);
    }

    @Test
    void whatWasNotObservedIsSaid() {
        assertThat(JOURNEY.text()).contains("3 événements du navigateur perdus");
    }

    @Test
    void theOverviewSaysWhatWasNotTestedBeforeItSaysWhatHolds() {
        Document overview = Jsoup.parse(PAGES.overview(SUITE));

        assertThat(overview.select("h2").eachText())
                .containsSubsequence("Ce qui n'a pas été contrôlé", "Règles", "Parcours des visiteurs");
        assertThat(overview.select(".badge").first().text()).isEqualTo("NON CONFORME");
    }

    @Test
    void theDescriptionIsAPartOfAPage() {
        String description = PAGES.description(SUITE, SampleResults.violated());

        assertThat(description).doesNotContain("<html", "<script").contains("legifrance");
    }

    private static List<Document> all() {
        return List.of(
                JOURNEY,
                Jsoup.parse(PAGES.overview(SUITE)),
                Jsoup.parse(PAGES.findings(SUITE, SampleResults.violated())),
                Jsoup.parse(PAGES.findings(SUITE, SampleResults.inconclusive())));
    }
}
