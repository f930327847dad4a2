package io.github.temoin.rule;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Severity;
import io.github.temoin.web.Host;
import io.github.temoin.web.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a rule has to say, with everything needed to mend it.
 *
 * @param severity what it does to the build: a rule of severity F may also make warnings and notes
 * @param code what is wrong: the word of a {@link FindingCode}
 * @param subject what it is about
 * @param name the cookie's or item's name, the request's path, the control's label
 * @param host absent for findings about the banner or the policy
 * @param path the cookie's path; {@code /} where there is none
 * @param party absent where there is no host
 * @param declared whether the charter declares it
 * @param journey the journey on which it was seen
 * @param step the moment, of those judged, at which it was seen first
 * @param page the listed page on which it was seen first; empty where none stood open
 * @param setBy who did it
 * @param facts what else is known, in the order in which it is shown
 */
public record Finding(
        Severity severity,
        String code,
        Subject subject,
        String name,
        Optional<Host> host,
        String path,
        Optional<Party> party,
        boolean declared,
        JourneyName journey,
        Step step,
        String page,
        Origin setBy,
        List<Fact> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    /** The same finding with another weight. */
    public Finding as(Severity other) {
        return new Finding(other, code, subject, name, host, path, party, declared, journey, step, page, setBy, facts);
    }

    /** The same finding with further facts. */
    public Finding with(List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Finding(severity, code, subject, name, host, path, party, declared, journey, step, page, setBy, all);
    }

    /** The value of a fact. */
    public Optional<String> fact(String factName) {
        return facts.stream()
                .filter(fact -> fact.name().equals(factName))
                .map(Fact::value)
                .findFirst();
    }

    /** Facts given as name, value, name, value … */
    static List<Fact> facts(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a fact's value is missing after '" + namesAndValues[namesAndValues.length - 1] + "'");
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.add(new Fact(namesAndValues[i], namesAndValues[i + 1]));
        }
        return facts;
    }
}
