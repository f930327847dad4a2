package io.github.temoin.draft;

import static io.github.temoin.evidence.Cookies.cookie;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.PolicyPageParser;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Banners;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.suite.BannerHints;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.suite.SuiteCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a draft, and what a run would read in it. */
class DraftTextTest {

    private static final Host HOST = new Host(VisitBuilder.PORTAL);

    /** Of all signs that mean something in YAML. */
    private static final String HOSTILE =
            "x: [\n- {a: &a *a !!b, # %YAML | > ' \" ` @ \\ \u0000\u0007\u2028\u202e\n---\n...";

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedIsDeclaredInTheWordsOfThePage() {
        Suite suite = read(draft("""
                <h2>Cookies nécessaires</h2>
                <table><tr><th>Nom du cookie</th><th>Fournisseur</th><th>Finalité</th><th>Durée</th></tr>
                <tr><td>sessionid</td><td>Opendatasoft</td><td>Session</td><td>2 semaines</td></tr></table>
                <h2>Cookies de mesure d'audience</h2>
                <table><tr><th>Nom du cookie</th><th>Finalité</th><th>Durée</th></tr>
                <tr><td>_pk_id.*</td><td>Compter</td><td>jusqu'à 13 mois</td></tr></table>"""));

        assertThat(suite.cookies()).extracting(one -> one.name().text()).containsExactly("sessionid", "_pk_id.*");
        assertThat(suite.cookies())
                .extracting(SuiteCookie::category)
                .containsExactly(Category.NECESSARY, Category.STATISTICS);
        assertThat(suite.cookies().get(0).provider()).contains("Opendatasoft");
        assertThat(suite.cookies())
                .extracting(one -> one.lifetime().orElseThrow().toString())
                .containsExactly("P14D", "P13M");
    }

    @Test
    void aCategoryThatIsNotPublishedIsGuessedFromWhatItCameWith() {
        String draft = draft(
                plain("counter", "banners", "everywhere", "nowhere", "choice"),
                visit(JourneyName.custom("statistics"))
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie("counter"), cookie("everywhere")),
                visit(JourneyName.custom("advertising"))
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie("banners"), cookie("everywhere")));
        Suite suite = read(draft);

        assertThat(suite.cookies())
                .extracting(SuiteCookie::category)
                .containsExactly(
                        Category.STATISTICS, Category.ADVERTISING, Category.OTHER, Category.OTHER, Category.NECESSARY);
        assertThat(draft.lines().filter(line -> line.contains("category:") && line.contains("DECIDE")))
                .hasSize(5);
    }

    /** What comes unasked is no reason to call it necessary. */
    @Test
    void whatComesBeforeAnyChoiceIsNotTakenForNecessary() {
        Suite suite = read(draft(
                plain("_ga"),
                visit(JourneyName.UNTOUCHED).at(Step.ARRIVAL).page("/").jar(cookie("_ga")),
                visit(JourneyName.custom("statistics"))
                        .at(Step.ARRIVAL)
                        .page("/")
                        .jar(cookie("_ga"))));

        assertThat(suite.cookies()).extracting(SuiteCookie::category).containsExactly(Category.OTHER);
    }

    @Test
    void whatIsOnlySeenIsLeftToAPersonAndUndeclared() {
        String draft = draft(
                plain("sessionid"),
                visit(JourneyName.ACCEPT)
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie("sessionid"), cookie("_ga"), cookie("IDE", "ads.example.net"))
                        .request("https://ads.example.net/pixel.gif"));

        assertThat(read(draft).cookies()).extracting(one -> one.name().text()).containsExactly("sessionid");
        assertThat(read(draft).hosts()).isEmpty();
        assertThat(draft)
                .contains("  # - name: IDE # came after everything was accepted")
                .contains("  #   domain: ads.example.net")
                .contains(
                        "  # - name: _ga # came after everything was accepted; a cookie of this name is known of Google")
                .contains("#   - ads.example.net # called after everything was accepted");
    }

    @Test
    void oncePeopleTakeTheMarksAwayItIsDeclared() {
        String draft = draft(
                plain("sessionid"),
                visit(JourneyName.custom("statistics"))
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie("_pk: 'id", "stats.example.com"))
                        .request("https://stats.example.com/x.js")
                        .request("https://[2001:db8::1]/x.js"));

        Suite suite = read(draft.replace("  # - name", "  - name")
                .replace("  #   ", "    ")
                .replace("# hosts:", "hosts:")
                .replace("#   - name", "  - name")
                .replace("#     category", "    category"));

        assertThat(suite.cookies()).extracting(one -> one.name().text()).containsExactly("sessionid", "_pk: 'id");
        assertThat(suite.hosts())
                .extracting(host -> host.name().name())
                .containsExactly("2001:db8::1", "stats.example.com");
    }

    @Test
    void aCookieOfAnotherHostIsDeclaredForThatHost() {
        Suite suite = read(draft(
                plain("uid"),
                visit(JourneyName.ACCEPT)
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie("uid", "a.example.net"), cookie("uid", "b.example.net"))));

        assertThat(suite.cookies())
                .extracting(one -> one.domain().orElseThrow().name())
                .containsExactly("a.example.net", "b.example.net");
    }

    @Test
    void aRecordThatThePolicyPageDoesNotListIsLeftToAPerson() {
        String undeclared = draft(plain("choices"), visit(JourneyName.ACCEPT));

        assertThat(read(undeclared).consent()).isEmpty();
        assertThat(undeclared).contains("# consent:\n#   cookie: choice");
        assertThat(read(draft(plain("choice"), visit(JourneyName.ACCEPT))).consent())
                .contains(new RecordLocation(StorageKind.COOKIE, "choice"));
    }

    @Test
    void aCookieListedTwiceIsDeclaredOnce() {
        String draft = draft(plain("sessionid", "sessionid") + "<h2>Publicité</h2>" + plain("sessionid"));

        assertThat(read(draft).cookies()).hasSize(1);
        assertThat(draft).contains("DECIDE: the policy page lists sessionid more than once");
    }

    @Test
    void thatNothingWasFoundIsSaid() {
        String draft = DraftText.of(new FoundOut(
                new Portal.Live(URI.create("https://" + HOST)),
                HOST,
                LocalDate.EPOCH,
                suite(List.of("/"), Optional.empty()),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Visits(List.of(visit(JourneyName.UNTOUCHED)
                        .at(Step.ARRIVAL)
                        .page("/", Banners.absent())
                        .build()))));

        assertThat(read(draft).cookies()).isEmpty();
        assertThat(draft)
                .contains("DECIDE: guessed, since the page does not say")
                .contains("DECIDE: no link to a policy page")
                .contains("DECIDE: where the choice is kept could not be found out")
                .contains("DECIDE: no banner was seen");
    }

    @Test
    void hostileTextsOfThePageBreakNothing() {
        String html =
                "<table><tr><th>Nom du cookie</th><th>Fournisseur</th><th>Finalité</th><th>Durée</th><th>Domaine</th>"
                        + "</tr><tr><td>sess*</td><td>" + HOSTILE + "</td><td>" + HOSTILE + "</td><td>13 mois "
                        + HOSTILE
                        + "</td><td>" + HOSTILE + "</td></tr><tr><td></td><td>" + HOSTILE + "</td><td>" + HOSTILE
                        + "</td><td></td><td></td></tr></table>";
        String draft = DraftText.of(new FoundOut(
                new Portal.Embedded(),
                HOST,
                LocalDate.EPOCH,
                suite(List.of("/", "/c"), Optional.of("/c")),
                true,
                Optional.of(HOSTILE),
                Optional.of(HOSTILE),
                List.of(),
                Optional.of(new PolicyPageParser().parse(html, "/c")),
                Optional.of(new RecordLocation(StorageKind.LOCAL_STORAGE, HOSTILE)),
                new Visits(List.of(visit(JourneyName.custom("statistics"))
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(cookie(HOSTILE), cookie("* #x\nportal: https://evil.example"))
                        .interrupted(Step.CHOICE, HOSTILE)
                        .details(Banners.banner(
                                Banners.toggle(HOSTILE, Optional.of("statistics"), Optional.of(false), false),
                                Banners.toggle("other " + HOSTILE, Optional.empty(), Optional.of(false), false)))
                        .build()))));
        Suite suite = read(draft);

        assertThat(suite.portal()).isEqualTo(new Portal.Embedded());
        assertThat(suite.cookies()).extracting(one -> one.name().text()).containsExactly("sess*");
        assertThat(suite.cookies().get(0).purpose()).isPresent();
        assertThat(suite.consent()).isEmpty();
        assertThat(draft.codePoints().filter(sign -> Character.isISOControl(sign) && sign != '\n'))
                .isEmpty();
    }

    /** A page that lists cookies and says of each only that it is one. */
    private static String plain(String... names) {
        StringBuilder rows = new StringBuilder("<table><tr><th>Nom du cookie</th><th>Fournisseur</th></tr>");
        for (String name : names) {
            rows.append("<tr><td>").append(name).append("</td><td>Exemple</td></tr>");
        }
        return rows.append("</table>").toString();
    }

    private static String draft(String policy, VisitBuilder... visits) {
        return DraftText.of(new FoundOut(
                new Portal.Live(URI.create("https://" + HOST)),
                HOST,
                LocalDate.EPOCH,
                suite(List.of("/", "/cookies"), Optional.of("/cookies")),
                true,
                Optional.of("Exemple"),
                Optional.of("Exemple"),
                List.of(),
                Optional.of(new PolicyPageParser().parse(policy, "/cookies")),
                Optional.of(new RecordLocation(StorageKind.COOKIE, "choice")),
                new Visits(List.of(visits).stream().map(VisitBuilder::build).toList())));
    }

    private Suite read(String draft) {
        try {
            Path inside = Files.createTempDirectory(folder, "suites");
            return DraftFile.in(inside, HOST).write(draft);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Suite suite(List<String> pages, Optional<String> policy) {
        return new Suite(
                HOST.name(),
                Path.of(HOST.name()),
                "",
                new Portal.Embedded(),
                HOST.name(),
                Optional.empty(),
                Locale.FRENCH,
                List.of(Locale.FRENCH),
                pages,
                policy,
                new ArrayList<>(),
                List.of(),
                Optional.empty(),
                BannerHints.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
