package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** Before any choice, no cookie comes and goes between two looks at the jar, but a declared one that needs no consent. */
final class NoPassingCookieBeforeChoice implements Rule {

    @Override
    public String id() {
        return "before-4";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.EPRIVACY_DIRECTIVE, Texts.GUIDELINES_EXEMPT, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return BeforeChoice.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return BeforeChoice.judge(charter, visits, new PassingCheck());
    }
}
