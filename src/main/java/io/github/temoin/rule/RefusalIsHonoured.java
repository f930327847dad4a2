package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** After a refusal, nothing comes on any page that may not come before a choice. */
final class RefusalIsHonoured implements Rule {

    @Override
    public String id() {
        return "refuse-1";
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
                Texts.GUIDELINES,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE));
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return AfterChoice.judge(
                charter, visits, JourneyName.REFUSE, JourneyName.COME_BACK_REFUSE, Allowed.withoutConsent(charter));
    }
}
