package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.Lifetime;
import io.github.temoin.web.StorageKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A refusal is kept as long as an acceptance, and both for about six months. */
final class RefusalKeptAsLong implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.COOKIES);

    /** What is taken for about six months: the regulator's good practice is six, the band is ours. */
    private static final Duration LEAST = Duration.ofDays(150);

    private static final Duration MOST = Duration.ofDays(200);

    @Override
    public String id() {
        return "persist-6";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.RECOMMENDATION);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, ConsentRecord.journeys());
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        Hearing hearing = new Hearing();
        Optional<Visit> refusal = chosen(hearing, charter, visits, JourneyName.REFUSE);
        Optional<Visit> acceptance = chosen(hearing, charter, visits, JourneyName.ACCEPT);
        ConsentRecord record = ConsentRecord.of(charter, visits);
        if (refusal.isEmpty() || acceptance.isEmpty() || !record.isKnown(hearing)) {
            return hearing.judgement();
        }
        RecordLocation location = record.location().orElseThrow();
        if (location.kind() != StorageKind.COOKIE) {
            return hearing.notApplicable(ReasonCode.RECORD_WITHOUT_LIFETIME.with());
        }
        compare(
                hearing,
                new RecordFindings(charter, location),
                Kept.of(charter, refusal.get(), location),
                Kept.of(charter, acceptance.get(), location));
        return hearing.judgement();
    }

    private static Optional<Visit> chosen(Hearing hearing, Charter charter, Visits visits, JourneyName journey) {
        Optional<Visit> visit = hearing.visit(visits, journey);
        visit.ifPresent(made -> {
            hearing.require(made, Step.CHOICE);
            hearing.watch(Scope.of(charter, made).at(Step.CHOICE), READS);
        });
        return visit.filter(ConsentRecord::chose);
    }

    private static void compare(Hearing hearing, RecordFindings findings, Kept refusal, Kept acceptance) {
        if (!acceptance.present()) {
            hearing.leaveOpen(ReasonCode.RECORD_NOT_SEEN.with(FactName.JOURNEY.is(JourneyName.ACCEPT)));
            return;
        }
        if (refusal.shorterThan(acceptance)) {
            hearing.find(findings.about(
                    refusal.visit(),
                    refusal.moment(),
                    Severity.WARNING,
                    FindingCode.REFUSAL_KEPT_SHORTER,
                    new Facts().add(FactName.EXPECTED, acceptance.shown()).add(FactName.OBSERVED, refusal.shown())));
        }
        for (Kept kept : List.of(refusal, acceptance)) {
            if (kept.present() && !kept.aboutSixMonths()) {
                hearing.find(findings.about(
                        kept.visit(),
                        kept.moment(),
                        Severity.NOTE,
                        FindingCode.CHOICE_NOT_KEPT_ABOUT_SIX_MONTHS,
                        new Facts().add(FactName.OBSERVED, kept.shown())));
            }
        }
    }

    /**
     * How long a visitor's choice is kept.
     *
     * @param span empty for the session
     */
    private record Kept(Visit visit, boolean present, Optional<Duration> span) {

        static Kept of(Charter charter, Visit visit, RecordLocation location) {
            Scope scope = Scope.of(charter, visit).sinceFirstAct();
            Optional<Life> life = scope.attribution().lives().stream()
                    .filter(one -> one.key().kind() == location.kind())
                    .filter(one -> one.key().name().equals(location.name()))
                    .filter(one -> one.fate() == Life.Fate.KEPT)
                    .filter(one -> !scope.looksAt(one.key()).isEmpty())
                    .findFirst();
            return new Kept(visit, life.isPresent(), life.flatMap(one -> new LifeSpan(scope, one).longest()));
        }

        Moment moment() {
            return visit.moment(Step.CHOICE).orElseThrow();
        }

        boolean shorterThan(Kept other) {
            if (!present) {
                return true;
            }
            Duration own = span.orElse(Duration.ZERO);
            return other.span()
                    .filter(longer -> LifeSpan.exceeds(longer, Lifetime.of(own)))
                    .isPresent();
        }

        boolean aboutSixMonths() {
            return span.filter(kept -> kept.compareTo(LEAST) >= 0 && kept.compareTo(MOST) <= 0)
                    .isPresent();
        }

        String shown() {
            return present
                    ? span.map(Spans::shown).orElse("session")
                    : Lifetime.of(Duration.ZERO).toString();
        }
    }
}
