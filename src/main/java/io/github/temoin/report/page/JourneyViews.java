package io.github.temoin.report.page;

import io.github.temoin.audit.JourneySummary;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Visit;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.FindingText.Line;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the view of a journey from its visit. */
final class JourneyViews {

    private final SuiteResult suite;
    private final Texts texts;
    private final Words words;
    private final Pictures pictures;

    JourneyViews(SuiteResult suite, Texts texts, Pictures pictures) {
        this.suite = suite;
        this.texts = texts;
        this.words = new Words(texts);
        this.pictures = pictures;
    }

    JourneyView of(Visit visit) {
        Charter charter = suite.run().charter();
        Timeline timeline = new Timeline(visit, texts);
        Marks marks = new Marks(suite, visit.journey());
        Attribution attribution = Attribution.of(visit);
        RequestTable requests = new RequestTable(charter, texts, marks, timeline);
        return new JourneyView(
                texts.of("page.journey-title", Map.of("journey", words.journey(visit.journey()))),
                portal(),
                facts(visit),
                visit.interruption().map(words::interruption).orElse(""),
                new MomentViews(texts, timeline, pictures).of(visit),
                new CookieTable(charter, texts, marks, timeline).rows(attribution),
                requests.thirdParty(visit),
                requests.firstParty(visit),
                requests.files(visit),
                new StorageTable(texts, marks, timeline).rows(attribution),
                notObserved(visit));
    }

    String portal() {
        return suite.run().suite().title() + ", " + suite.run().portal() + ", "
                + suite.run().browser();
    }

    private List<Line> facts(Visit visit) {
        Amounts amounts = new Amounts(texts);
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(texts.of("page.choice"), words.choice(visit.choice())));
        suite.journeys().stream()
                .filter(summary -> summary.journey().equals(visit.journey()))
                .findFirst()
                .ifPresent(summary -> facts.addAll(facts(summary, amounts)));
        facts.add(new Line(texts.of("page.started"), amounts.moment(visit.started())));
        visit.moments().stream()
                .map(Moment::closed)
                .reduce((earlier, later) -> later)
                .ifPresent(end -> facts.add(
                        new Line(texts.of("page.took"), amounts.seconds(Duration.between(visit.started(), end)))));
        return facts;
    }

    private List<Line> facts(JourneySummary summary, Amounts amounts) {
        List<Line> facts = new ArrayList<>();
        if (!summary.controls().isEmpty()) {
            String controls = summary.controls().stream()
                    .map(label -> texts.of("page.quoted", Map.of("text", Shown.text(label))))
                    .collect(Collectors.joining(", "));
            facts.add(new Line(texts.of("page.controls"), controls));
            facts.add(new Line(texts.of("page.clicks"), Long.toString(summary.clicks())));
        }
        summary.record()
                .ifPresent(record -> facts.add(new Line(
                        texts.of("page.record-kept"),
                        words.storage(record.kind()) + " " + record.name()
                                + (summary.recordDays().isPresent()
                                        ? ", "
                                                + amounts.days(
                                                        summary.recordDays().getAsLong())
                                        : ""))));
        facts.add(new Line(texts.of("page.pages"), String.join(", ", summary.pages())));
        return facts;
    }

    private List<String> notObserved(Visit visit) {
        Stream<Gap> lost = visit.moments().stream().flatMap(moment -> moment.gaps().stream());
        return Stream.concat(lost.filter(gap -> !gap.standing()), suite.notObserved().stream())
                .map(words::gap)
                .distinct()
                .toList();
    }
}
