package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Service;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Trial;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cookie that is declared necessary does what it is declared for: with it the service is given, on the next page and the
 * next visit too, and without it it is not. A cookie that makes no difference was not necessary for that.
 */
final class ServesItsPurpose implements Rule {

    private final String id;
    private final Service service;
    private final FindingCode lost;
    private final FindingCode notNeeded;

    private ServesItsPurpose(String id, Service service, FindingCode lost, FindingCode notNeeded) {
        this.id = id;
        this.service = service;
        this.lost = lost;
        this.notNeeded = notNeeded;
    }

    static ServesItsPurpose signingIn() {
        return new ServesItsPurpose(
                "purpose-1", Service.SIGN_IN, FindingCode.SIGN_IN_NOT_KEPT, FindingCode.SIGNED_IN_WITHOUT_COOKIE);
    }

    static ServesItsPurpose keepingTheLanguage() {
        return new ServesItsPurpose(
                "purpose-2", Service.LANGUAGE, FindingCode.LANGUAGE_NOT_KEPT, FindingCode.LANGUAGE_KEPT_WITHOUT_COOKIE);
    }

    static ServesItsPurpose guardingWrites() {
        return new ServesItsPurpose(
                "purpose-3", Service.API_WRITE, FindingCode.GUARDED_WRITE_REFUSED, FindingCode.FORGED_WRITE_ACCEPTED);
    }

    static ServesItsPurpose keepingTheChoice() {
        return new ServesItsPurpose(
                "purpose-4", Service.CHOICE, FindingCode.CHOICE_NOT_KEPT, FindingCode.NO_BANNER_WITHOUT_RECORD);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        List<LegalBasis> always = List.of(Texts.ACCESS_TO_TERMINAL, Texts.WITHDRAWAL_IGNORED_SANCTION);
        // A token against forged requests is not on the regulator's list of what is exempt: it is necessary for
        // security.
        return service == Service.API_WRITE
                ? Stream.concat(always.stream(), Stream.of(Texts.CHARTER)).toList()
                : Stream.concat(always.stream(), Stream.of(Texts.GUIDELINES_EXEMPT, Texts.CHARTER))
                        .toList();
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return notApplicable(charter).isPresent() ? Set.of() : Set.of(JourneyName.PURPOSES);
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Optional<Reason> nothing = notApplicable(charter);
        if (nothing.isPresent()) {
            return Judgement.notApplicable(nothing.get());
        }
        Hearing hearing = new Hearing();
        Optional<Visit> visit = hearing.visit(visits, JourneyName.PURPOSES);
        if (visit.isEmpty()) {
            return hearing.judgement();
        }
        if (service == Service.SIGN_IN) {
            noteBeforeSignIn(hearing, charter, visit.get());
        }
        TrialHearing trials = new TrialHearing(hearing, visit.get());
        Optional<Trial> trial = trials.trial(service);
        trial.ifPresent(made -> judge(hearing, charter, visit.get(), made));
        Optional<Reason> spared = trial.flatMap(trials::spared);
        return spared.isPresent() ? hearing.notApplicable(spared.get()) : hearing.judgement();
    }

    private Optional<Reason> notApplicable(Charter charter) {
        if (service == Service.CHOICE) {
            return charter.bannerExpected() ? Optional.empty() : Optional.of(ReasonCode.BANNER_NOT_EXPECTED.with());
        }
        return DeclaredServices.of(charter, service).isEmpty()
                ? Optional.of(ReasonCode.NO_COOKIE_FOR_IT.with())
                : Optional.empty();
    }

    private void judge(Hearing hearing, Charter charter, Visit visit, Trial trial) {
        TrialFindings findings = new TrialFindings(charter, visit, subject(charter, trial));
        for (Trial.Observation seen : trial.observations()) {
            if (seen.given().isEmpty()) {
                hearing.leaveOpen(ReasonCode.SERVICE_NOT_TOLD.with(
                        FactName.JOURNEY.is(visit.journey()),
                        FactName.PAGE.is(seen.page()),
                        FactName.DETAIL.is(seen.seen())));
            } else if (seen.given().get() == (seen.situation() == Trial.Situation.WITHOUT)) {
                hearing.find(findings.about(seen, seen.given().get() ? notNeeded : lost));
            }
        }
        if (trial.barrier().isEmpty() && trial.in(Trial.Situation.WITHOUT).isEmpty()) {
            hearing.leaveOpen(ReasonCode.TRIAL_NOT_FINISHED.with(FactName.JOURNEY.is(visit.journey())));
        }
    }

    /** Who has not signed in needs no cookie that tells who one is. */
    private static void noteBeforeSignIn(Hearing hearing, Charter charter, Visit visit) {
        Scope anonymous = Scope.of(charter, visit).before(Step.SIGNED_IN);
        for (Life life : anonymous.attribution().lives()) {
            if (life.fate() == Life.Fate.KEPT
                    && anonymous.covers(life.first())
                    && life.kept()
                            .filter(cookie -> DeclaredServices.serves(charter, Service.SIGN_IN, cookie))
                            .isPresent()) {
                hearing.find(new CookieFindings(anonymous)
                        .about(
                                life,
                                life.first(),
                                Severity.NOTE,
                                FindingCode.AUTHENTICATION_COOKIE_BEFORE_SIGN_IN,
                                new Facts()));
            }
        }
    }

    private RecordLocation subject(Charter charter, Trial trial) {
        return service == Service.CHOICE
                ? charter.record().orElseGet(() -> cookie(trial.means().stream().map(TrackerKey::name)))
                : cookie(DeclaredServices.of(charter, service).stream()
                        .map(tracker -> tracker.name().text()));
    }

    private static RecordLocation cookie(Stream<String> names) {
        return new RecordLocation(StorageKind.COOKIE, names.distinct().collect(Collectors.joining(", ")));
    }
}
