package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.SignalReply;
import io.github.temoin.evidence.SignalReply.Declaration;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a portal does with a visitor whose browser sends Global Privacy Control, against one who sends nothing: both only
 * look. The signal binds no one in France, so whatever it does is told, and nothing of it weighs.
 */
final class PrivacyControlAnswered implements Rule {

    @Override
    public String id() {
        return "signal-1";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PRIVACY_CONTROL);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return Set.of(JourneyName.SIGNAL, JourneyName.UNTOUCHED);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Hearing hearing = new Hearing();
        Optional<Visit> signalling = hearing.visit(visits, JourneyName.SIGNAL);
        Optional<Visit> silent = hearing.visit(visits, JourneyName.UNTOUCHED);
        if (signalling.isEmpty() || silent.isEmpty()) {
            return hearing.judgement();
        }
        Check checks = new Checks(visits);
        for (Visit visit : List.of(signalling.get(), silent.get())) {
            Set<FactKind> reads = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
            reads.addAll(checks.reads());
            hearing.require(visit, Step.ARRIVAL, Step.DWELL);
            hearing.watch(Scope.of(charter, visit).upToFirstAct(), reads);
        }
        // What the signal makes of the banner cannot be told where it is not known who is shown one.
        new ArrivalBanner(charter, visits).require(hearing, silent.get());
        Optional<SignalReply> reply = signalling.get().signal();
        if (reply.filter(one -> !one.sent()).isPresent()) {
            return hearing.notApplicable(ReasonCode.SIGNAL_NOT_SENT.with());
        }
        Reading reading = new Reading(charter, hearing, signalling.get());
        reading.declaration(reply.flatMap(SignalReply::declaration));
        reading.banner(silent.get());
        reading.record();
        reading.trackers(silent.get(), checks);
        return hearing.judgement();
    }

    /** What the visitor who sends the signal met. */
    private record Reading(Charter charter, Hearing hearing, Visit visit) {

        void declaration(Optional<Declaration> said) {
            if (said.isEmpty()) {
                hearing.leaveOpen(ReasonCode.SIGNAL_REPLY_NOT_READ.with(FactName.JOURNEY.is(visit.journey())));
            } else if (said.get() == Declaration.NONE) {
                note(FindingCode.SIGNAL_NOT_DECLARED, new Facts());
            } else if (said.get() == Declaration.DOES_NOT) {
                note(FindingCode.SIGNAL_DECLINED, new Facts());
            }
        }

        void banner(Visit silent) {
            boolean absent = views(visit).stream().anyMatch(view -> view.banner() instanceof BannerSighting.Absent);
            boolean shownToOthers =
                    views(silent).stream().anyMatch(view -> view.banner().isShown());
            if (absent && shownToOthers) {
                note(FindingCode.SIGNAL_HIDES_BANNER, new Facts());
            }
        }

        /** The record that the suite names: nobody has chosen yet. */
        void record() {
            charter.record().ifPresent(location -> {
                RecordPlace place = new RecordPlace(location, charter.host());
                boolean there = visit.moments().stream()
                        .anyMatch(moment -> place.in(moment.terminal()).isPresent());
                if (there) {
                    note(FindingCode.SIGNAL_RECORDED, new Facts());
                }
            });
        }

        void trackers(Visit silent, Check checks) {
            Set<String> to = unallowed(visit, checks);
            Set<String> toOthers = unallowed(silent, checks);
            if (!to.isEmpty()) {
                note(FindingCode.SIGNAL_IGNORED, new Facts().addAll(FactName.OBSERVED, to));
            }
            toOthers.removeAll(to);
            if (!toOthers.isEmpty()) {
                note(FindingCode.SIGNAL_QUIETS, new Facts().addAll(FactName.OBSERVED, toOthers));
            }
        }

        private Set<String> unallowed(Visit whose, Check checks) {
            Set<String> found = new TreeSet<>();
            checks.findings(Scope.of(charter, whose).upToFirstAct(), Allowed.withoutConsent(charter)).stream()
                    .filter(finding -> finding.severity() == Severity.FAILURE)
                    .map(Finding::name)
                    .forEach(found::add);
            return found;
        }

        private static List<PageView> views(Visit whose) {
            return whose.moments().stream()
                    .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                    .flatMap(moment -> moment.pages().stream())
                    .toList();
        }

        private void note(FindingCode code, Facts facts) {
            Optional<Moment> arrival = visit.moments().stream().findFirst();
            arrival.ifPresent(moment -> hearing.find(BannerFindings.about(
                    visit,
                    moment,
                    moment.pages().stream().map(PageView::page).findFirst().orElse(""),
                    "",
                    Severity.NOTE,
                    code,
                    facts)));
        }
    }
}
