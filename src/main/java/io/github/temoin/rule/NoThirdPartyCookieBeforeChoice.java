package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** Before any choice, there is no third-party cookie, partitioned or not, but one declared with its domain that needs no consent. */
final class NoThirdPartyCookieBeforeChoice implements Rule {

    @Override
    public String id() {
        return "before-3";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.EPRIVACY_DIRECTIVE, Texts.GUIDELINES, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return BeforeChoice.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return BeforeChoice.judge(charter, visits, JarCheck.ofThirdPartyCookies());
    }
}
