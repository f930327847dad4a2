package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.JourneyName.ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_ACCEPT;
import static io.github.temoin.evidence.JourneyName.COME_BACK_REFUSE;
import static io.github.temoin.evidence.JourneyName.REFUSE;
import static io.github.temoin.evidence.JourneyName.WITHDRAW;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static io.github.temoin.rule.PortalVisits.charterWithoutRecord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.StorageEntry;
import io.github.temoin.evidence.Urls;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RecordFinderTest {

    private static final List<JourneyName> REFUSALS = List.of(REFUSE, COME_BACK_REFUSE);
    private static final List<JourneyName> ACCEPTANCES = List.of(ACCEPT, COME_BACK_ACCEPT);

    @Test
    void theCharterComesFirst() {
        assertThat(ConsentRecord.locate(PortalVisits.charter().build(), new Visits(List.of())))
                .contains(new RecordLocation(StorageKind.COOKIE, "preferences"));
    }

    @Test
    void theCookieThatTellsChoicesApartIsFound() {
        assertThat(ConsentRecord.locate(charterWithoutRecord().build(), PortalVisits.of()))
                .contains(new RecordLocation(StorageKind.COOKIE, "preferences"));
    }

    @Test
    void anItemOfLocalStorageIsFoundToo() {
        assertThat(found((visit, choice) -> visit.item(StorageKind.LOCAL_STORAGE, "consent", Secrets.words(choice))))
                .contains(new RecordLocation(StorageKind.LOCAL_STORAGE, "consent"));
    }

    @Test
    void anItemOfSessionStorageIsNone() {
        assertThat(found((visit, choice) -> visit.item(StorageKind.SESSION_STORAGE, "consent", Secrets.words(choice))))
                .isEmpty();
    }

    @Test
    void aNeutralRecordFromBeforeIsFoundByItsChange() {
        List<Visit> visits = new ArrayList<>();
        for (JourneyName journey : both()) {
            visits.add(visit(journey)
                    .at(Step.ARRIVAL)
                    .page("/")
                    .jar(named("consent").value(Secrets.words("none")).build())
                    .at(Step.CHOICE)
                    .page("/")
                    .jar(named("consent")
                            .value(Secrets.words(choiceOf(journey)))
                            .build())
                    .build());
        }

        assertThat(new RecordFinder(charterWithoutRecord().build(), new Visits(visits)).found())
                .contains(new RecordLocation(StorageKind.COOKIE, "consent"));
    }

    @Test
    void whatWasThereBeforeAndStaysIsNone() {
        List<Visit> visits = new ArrayList<>();
        for (JourneyName journey : both()) {
            visits.add(visit(journey)
                    .at(Step.ARRIVAL)
                    .page("/")
                    .jar(named("theme").value(Secrets.words(choiceOf(journey))).build())
                    .at(Step.CHOICE)
                    .page("/")
                    .build());
        }

        assertThat(new RecordFinder(charterWithoutRecord().build(), new Visits(visits)).found())
                .isEmpty();
    }

    @Test
    void whatOnlyOneChoiceLeavesIsNone() {
        assertThat(found((visit, choice) -> {
                    if (choice.equals("accepted")) {
                        visit.jar(named("_ga").build());
                    }
                }))
                .isEmpty();
    }

    @Test
    void whatOnlyThoseWhoRefuseWriteIsNone() {
        assertThat(found((visit, choice) -> {
                    if (choice.equals("refused")) {
                        visit.jar(named("refused").build());
                    }
                }))
                .isEmpty();
    }

    @Test
    void itemsOfOneStorageAreToldApart() {
        assertThat(found((visit, choice) -> visit.item(
                                StorageKind.LOCAL_STORAGE, "a visitor's own", Secrets.token("t" + visit.hashCode()))
                        .item(StorageKind.LOCAL_STORAGE, "consent", Secrets.words(choice))))
                .contains(new RecordLocation(StorageKind.LOCAL_STORAGE, "consent"));
    }

    @Test
    void whatChangedBeforeTheVisitorActedIsNone() {
        List<Visit> visits = new ArrayList<>();
        for (JourneyName journey : both()) {
            visits.add(visit(journey)
                    .at(Step.ARRIVAL)
                    .page("/")
                    .jar(named("theme").value(Secrets.words("none")).build())
                    .at(Step.DWELL)
                    .jar(named("theme").value(Secrets.words(choiceOf(journey))).build())
                    .at(Step.CHOICE)
                    .page("/")
                    .build());
        }

        assertThat(new RecordFinder(charterWithoutRecord().build(), new Visits(visits)).found())
                .isEmpty();
    }

    @Test
    void whatEveryVisitorHasOfTheirOwnIsNotTheChoice() {
        assertThat(found((visit, choice) -> visit.jar(
                        named("csrftoken")
                                .value(Secrets.token("t" + visit.hashCode()))
                                .build(),
                        named("zz").value(Secrets.words(choice)).build())))
                .contains(new RecordLocation(StorageKind.COOKIE, "zz"));
    }

    @Test
    void ofSeveralTheFirstPartyCookieIsTaken() {
        assertThat(found((visit, choice) -> {
                    visit.jar(named("a")
                            .on("cmp.example.org")
                            .value(Secrets.words(choice))
                            .build());
                    visit.jar(named("c").value(Secrets.words(choice)).build());
                    visit.jar(named("b").value(Secrets.words(choice)).build());
                    visit.item(StorageKind.LOCAL_STORAGE, "a", Secrets.words(choice));
                }))
                .contains(new RecordLocation(StorageKind.COOKIE, "b"));
    }

    @Test
    void theOnlyThingThatAllWhoChoseWroteIsTheRecordEvenIfItTellsNothing() {
        assertThat(found((visit, choice) ->
                        visit.jar(named("seen").value(Secrets.words("1")).build())))
                .contains(new RecordLocation(StorageKind.COOKIE, "seen"));
    }

    @Test
    void ofSeveralThatTellNothingNoneIsTaken() {
        assertThat(found((visit, choice) ->
                        visit.jar(named("one").build(), named("two").build())))
                .isEmpty();
    }

    @Test
    void tooFewVisitorsTellNothing() {
        assertThat(locate(new PortalVisits().without(COME_BACK_REFUSE))).isEmpty();
        assertThat(locate(new PortalVisits().without(COME_BACK_ACCEPT, WITHDRAW)))
                .isEmpty();
        assertThat(locate(new PortalVisits().without(COME_BACK_ACCEPT))).isPresent();
        assertThat(locate(new PortalVisits()
                        .with(PortalVisits.refusing(COME_BACK_REFUSE).interrupted(Step.CHOICE, "no-effect"))))
                .isEmpty();
    }

    @Test
    void ofItemsOfOneNameThePortalsOwnIsRead() {
        RecordPlace place = new RecordPlace(new RecordLocation(StorageKind.COOKIE, "c"), new Host("data.example.fr"));
        Visit visit = visit(REFUSE)
                .at(Step.CHOICE)
                .jar(
                        cookieOn("cmp.example.org", "foreign"),
                        cookieOn("example.fr", "wide"),
                        cookieOn("data.example.fr", "own"),
                        named("other").build())
                .build();

        assertThat(place.in(visit.moments().get(0).terminal())).contains(Secrets.words("own"));
    }

    @Test
    void ofItemsOfOneNameTheOneOfTheDeepestPathIsRead() {
        RecordPlace place = new RecordPlace(new RecordLocation(StorageKind.COOKIE, "c"), new Host("data.example.fr"));
        Visit visit = visit(REFUSE)
                .at(Step.CHOICE)
                .jar(
                        named("c").value(Secrets.words("root")).build(),
                        named("c").path("/explore").value(Secrets.words("deep")).build())
                .build();

        assertThat(place.in(visit.moments().get(0).terminal())).contains(Secrets.words("deep"));
    }

    @Test
    void anItemIsReadFromAFrameWhereThePortalHasNone() {
        RecordPlace place =
                new RecordPlace(new RecordLocation(StorageKind.LOCAL_STORAGE, "c"), new Host("data.example.fr"));
        Visit visit = visit(REFUSE)
                .at(Step.CHOICE)
                .jar(cookieOn("data.example.fr", "a cookie of that name"))
                .item(new StorageEntry(
                        StorageKind.LOCAL_STORAGE,
                        "c",
                        new Host("cmp.example.org"),
                        Urls.address("https://cmp.example.org/"),
                        Secrets.words("framed")))
                .build();

        assertThat(place.in(visit.moments().get(0).terminal())).contains(Secrets.words("framed"));
    }

    private static ObservedCookie cookieOn(String host, String value) {
        return named("c").on(host).value(Secrets.words(value)).build();
    }

    private static Optional<RecordLocation> locate(PortalVisits portal) {
        return ConsentRecord.locate(charterWithoutRecord().build(), portal.visits());
    }

    private static Optional<RecordLocation> found(BiConsumer<VisitBuilder, String> writing) {
        List<Visit> visits = new ArrayList<>();
        for (JourneyName journey : both()) {
            VisitBuilder visit =
                    visit(journey).at(Step.ARRIVAL).page("/").at(Step.CHOICE).page("/");
            writing.accept(visit, choiceOf(journey));
            visits.add(visit.build());
        }
        return ConsentRecord.locate(charterWithoutRecord().build(), new Visits(visits));
    }

    private static List<JourneyName> both() {
        List<JourneyName> both = new ArrayList<>(REFUSALS);
        both.addAll(ACCEPTANCES);
        return both;
    }

    private static String choiceOf(JourneyName journey) {
        return REFUSALS.contains(journey) ? "refused" : "accepted";
    }
}
