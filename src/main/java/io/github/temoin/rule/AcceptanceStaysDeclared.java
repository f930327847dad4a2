package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** After an acceptance, every cookie and every third-party host is one that the charter names. */
final class AcceptanceStaysDeclared implements Rule {

    @Override
    public String id() {
        return "accept-1";
    }

    @Override
    public Severity severity() {
        return Severity.FAILURE;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.PLANET49_RULING, Texts.GUIDELINES, Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT));
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return AfterChoice.judge(
                charter, visits, JourneyName.ACCEPT, JourneyName.COME_BACK_ACCEPT, Allowed.everything(charter));
    }
}
