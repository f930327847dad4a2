package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.charter.DeclaredTracker;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import io.github.temoin.web.Host;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No cookie of the portal goes to other hosts of its site, unless it is declared for all of them. */
final class NoWiderThanNeeded implements Rule {

    @Override
    public String id() {
        return "cookie-3";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ASVS, Texts.COOKIE_STANDARD);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return JarReading.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return new JarReading(charter, visits)
                .ask(journeys(charter), NoWiderThanNeeded::judge)
                .judgement(tracker -> false);
    }

    private static List<Finding> judge(Scope scope, Life life, List<DeclaredTracker> declared) {
        Host domain = life.key().host();
        Host portal = scope.charter().host();
        boolean shared = life.kept().filter(cookie -> !cookie.hostOnly()).isPresent();
        boolean wider = shared && !domain.equals(portal) && domain.covers(portal);
        boolean meant = declared.stream().anyMatch(tracker -> tracker.domain().equals(domain));
        if (!wider || meant) {
            return List.of();
        }
        return List.of(new CookieFindings(scope)
                .about(
                        life,
                        life.first(),
                        Severity.NOTE,
                        FindingCode.WIDER_DOMAIN_THAN_DECLARED,
                        new Facts()
                                .add(FactName.EXPECTED, portal)
                                .addIf(
                                        FactName.OBSERVED,
                                        Optional.of(life).flatMap(Life::kept).map(ObservedCookie::domain))));
    }
}
