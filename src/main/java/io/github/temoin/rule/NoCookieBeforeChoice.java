package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** Before any choice, every cookie is a declared one that needs no consent. */
final class NoCookieBeforeChoice implements Rule {

    @Override
    public String id() {
        return "before-1";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                Texts.ACCESS_TO_TERMINAL,
                Texts.EPRIVACY_DIRECTIVE,
                Texts.REFUSAL_IGNORED_SANCTION,
                Texts.WITHDRAWAL_IGNORED_SANCTION,
                Texts.GUIDELINES_EXEMPT,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return BeforeChoice.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return BeforeChoice.judge(charter, visits, JarCheck.ofAllCookies());
    }
}
