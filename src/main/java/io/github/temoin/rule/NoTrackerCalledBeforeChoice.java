package io.github.temoin.rule;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.List;
import java.util.Set;

/** Before any choice, no third-party host is called that tracks. A bare file is no access to the terminal: its host is a warning, where the suite does not list it. */
final class NoTrackerCalledBeforeChoice implements Rule {

    @Override
    public String id() {
        return "before-5";
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
                Texts.EDPB_SCOPE,
                Texts.DEVELOPER_GUIDE_TRACKERS,
                Texts.CHARTER);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return BeforeChoice.journeys(charter);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return BeforeChoice.judge(charter, visits, Checks.ofRequests(visits));
    }
}
