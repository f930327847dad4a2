package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import java.time.Instant;
import java.util.Optional;

/** Makes findings about the record of a choice. */
final class RecordFindings {

    private final Charter charter;
    private final RecordLocation location;

    RecordFindings(Charter charter, RecordLocation location) {
        this.charter = charter;
        this.location = location;
    }

    Finding about(Visit visit, Moment moment, Severity severity, FindingCode code, Facts facts) {
        Optional<Life> life = Scope.of(charter, visit).attribution().lives().stream()
                .filter(one ->
                        one.key().kind() == location.kind() && one.key().name().equals(location.name()))
                .findFirst();
        Host host = life.map(one -> one.key().host()).orElse(charter.host());
        return new Finding(
                severity,
                code.word(),
                Subject.of(location.kind()),
                location.name(),
                Optional.of(host),
                "/",
                Optional.of(charter.site().partyOf(host)),
                !charter.declarationsOf(location.name(), host).isEmpty(),
                visit.journey(),
                moment.step(),
                moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                life.map(Life::origin).orElse(Origin.UNKNOWN),
                new Facts()
                        .addAll(new Moments(visit).facts(when(life, moment)))
                        .addAll(facts.list())
                        .list());
    }

    /** When the record came or changed in a moment; when it was looked at, where no write is known. */
    private static Instant when(Optional<Life> life, Moment moment) {
        Optional<Occasion> came = life.map(Life::first).filter(occasion -> occasion.step() == moment.step());
        Optional<Occasion> changed = life.flatMap(one -> one.changes().stream()
                .map(Life.Change::occasion)
                .filter(occasion -> occasion.step() == moment.step())
                .reduce((a, b) -> b));
        return came.or(() -> changed).map(Occasion::at).orElse(moment.terminal().at());
    }
}
