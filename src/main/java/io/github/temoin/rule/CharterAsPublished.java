package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.CharterDiff;
import io.github.temoin.charter.Difference;
import io.github.temoin.charter.PolicyPageParser;
import io.github.temoin.charter.PublishedCharter;
import io.github.temoin.charter.Sighting;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.StorageKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The published charter, the suite and what was seen agree, three ways. */
final class CharterAsPublished implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.COOKIES);

    @Override
    public String id() {
        return "charter-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PLANET49_RULING, Texts.GUIDELINES, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return JarReading.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        Optional<Reason> none = PolicyPage.whyNone(charter);
        if (none.isPresent()) {
            return Judgement.notApplicable(none.get());
        }
        Hearing hearing = new Hearing();
        List<Sighting> seen = sightings(hearing, charter, visits);
        Optional<PolicyPage> page = PolicyPage.seenOn(charter, visits);
        if (page.isEmpty()) {
            if (hearing.judgement().inconclusive().isEmpty()) {
                hearing.leaveOpen(ReasonCode.POLICY_NOT_READ.with(
                        FactName.PAGE.is(charter.policyPage().orElse(""))));
            }
            return hearing.judgement();
        }
        PublishedCharter published = new PolicyPageParser()
                .parse(page.get().html(), charter.policyPage().orElse(""));
        if (published.isEmpty() && !charter.trackers().isEmpty()) {
            hearing.find(page.get().nothingPublished(charter));
            return hearing.judgement();
        }
        CharterDiff.between(charter, published, seen).stream()
                .map(difference -> page.get().finding(charter, difference))
                .forEach(hearing::find);
        return hearing.judgement();
    }

    private List<Sighting> sightings(Hearing hearing, Charter charter, Visits visits) {
        for (JourneyName journey : journeys(charter)) {
            hearing.visit(visits, journey).ifPresent(visit -> {
                hearing.require(visit, Step.ARRIVAL);
                if (!InformationOnly.endsVisit(charter, visits, visit)) {
                    hearing.requireEnd(visit);
                }
                hearing.watch(Scope.of(charter, visit), READS);
            });
        }
        List<Sighting> seen = new ArrayList<>();
        for (Visit visit : visits.all()) {
            Scope scope = Scope.of(charter, visit);
            scope.attribution().lives().stream()
                    .filter(life -> life.key().kind() == StorageKind.COOKIE && life.fate() == Life.Fate.KEPT)
                    .map(life ->
                            new Sighting(life.key().name(), life.key().host(), new LifeSpan(scope, life).longest()))
                    .forEach(seen::add);
        }
        return seen;
    }

    /** The policy page as a visitor had it. */
    private record PolicyPage(Visit visit, Moment moment, String html) {

        static Optional<Reason> whyNone(Charter charter) {
            if (charter.policyPage().isEmpty()) {
                return Optional.of(ReasonCode.NO_POLICY_PAGE.with());
            }
            String policy = charter.policyPage().get();
            return charter.pages().contains(policy)
                    ? Optional.empty()
                    : Optional.of(ReasonCode.POLICY_PAGE_NOT_LISTED.with(FactName.PAGE.is(policy)));
        }

        static Optional<PolicyPage> seenOn(Charter charter, Visits visits) {
            for (Visit visit : visits.all()) {
                for (Moment moment : visit.moments()) {
                    for (PageView view : moment.pages()) {
                        if (charter.policyPage().equals(Optional.of(view.page()))
                                && view.html().isPresent()) {
                            return Optional.of(
                                    new PolicyPage(visit, moment, view.html().get()));
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** No text demands a table that names every cookie, and one may be written in a form that is not understood. */
        Finding nothingPublished(Charter charter) {
            return about(charter, Severity.WARNING, FindingCode.NOTHING_PUBLISHED, "", new Facts(), false);
        }

        Finding finding(Charter charter, Difference difference) {
            Facts facts = new Facts()
                    .addIf(FactName.PUBLISHED, difference.published())
                    .addIf(FactName.IN_SUITE, difference.declared())
                    .addIf(FactName.OBSERVED, difference.seen());
            return about(
                    charter,
                    severityOf(difference),
                    codeOf(difference.kind()),
                    difference.name(),
                    facts,
                    difference.declared().isPresent());
        }

        private Finding about(
                Charter charter, Severity severity, FindingCode code, String name, Facts facts, boolean declared) {
            return new Finding(
                    severity,
                    code.word(),
                    Subject.POLICY,
                    name,
                    Optional.empty(),
                    "/",
                    Optional.empty(),
                    declared,
                    visit.journey(),
                    moment.step(),
                    charter.policyPage().orElse(""),
                    Origin.UNKNOWN,
                    facts.list());
        }

        /** A cookie that no one declares is found by the rules on cookies; one that never came may need what no visitor did. */
        private static Severity severityOf(Difference difference) {
            return switch (difference.kind()) {
                case NEVER_SEEN, UNNAMED, SEEN_NOT_PUBLISHED -> Severity.NOTE;
                case NOT_PUBLISHED, NOT_IN_SUITE, LIFETIME, KEPT_LONGER, PROVIDER, CATEGORY -> Severity.WARNING;
            };
        }

        private static FindingCode codeOf(Difference.Kind kind) {
            return switch (kind) {
                case NOT_PUBLISHED -> FindingCode.DECLARED_NOT_PUBLISHED;
                case NOT_IN_SUITE -> FindingCode.PUBLISHED_NOT_IN_SUITE;
                case SEEN_NOT_PUBLISHED -> FindingCode.SEEN_NOT_PUBLISHED;
                case NEVER_SEEN -> FindingCode.PUBLISHED_NEVER_SEEN;
                case LIFETIME -> FindingCode.PUBLISHED_OTHER_LIFETIME;
                case KEPT_LONGER -> FindingCode.KEPT_LONGER_THAN_PUBLISHED;
                case PROVIDER -> FindingCode.PUBLISHED_OTHER_PROVIDER;
                case CATEGORY -> FindingCode.PUBLISHED_OTHER_CATEGORY;
                case UNNAMED -> FindingCode.PUBLISHED_WITHOUT_NAME;
            };
        }
    }
}
