package io.github.temoin.report;

import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.Force;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Judgement;
import io.github.temoin.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule that the report can speak of; it judges nothing. */
record SampleRule(String id, Severity severity) implements Rule {

    @Override
    public List<LegalBasis> basis() {
        return List.of(
                new LegalBasis(
                        "Loi n° 78-17 du 6 janvier 1978 relative à l'informatique, aux fichiers et aux libertés",
                        "art. 82",
                        Optional.of(URI.create("https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978")),
                        Force.BINDING),
                new LegalBasis("Charte publiée par le portail", "", Optional.empty(), Force.CHARTER));
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return Set.of(JourneyName.REFUSE);
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        return Judgement.of(List.of());
    }
}
