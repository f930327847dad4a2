package io.github.temoin.report.text;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Choice;
import io.github.temoin.evidence.Gap;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Interruption;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Obstacle;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.law.Force;
import io.github.temoin.rule.Outcome;
import io.github.temoin.rule.Reason;
import io.github.temoin.rule.Subject;
import io.github.temoin.rule.Verdict;
import io.github.temoin.web.Party;
import io.github.temoin.web.StorageKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says the harness's own words in a language. */
public final class Words {

    private final Texts texts;
    private final FactWords facts;

    public Words(Texts texts) {
        this.texts = texts;
        this.facts = new FactWords(texts);
    }

    /** Which way the visitor went. */
    public String journey(JourneyName journey) {
        return facts.journey(journey.word());
    }

    /** A category's name, or the word itself where it is none. */
    public String category(String word) {
        return facts.category(word);
    }

    public String category(Category category) {
        return texts.of("category." + category.word());
    }

    public String choice(Choice choice) {
        return texts.of("choice." + choice.word());
    }

    /** When, as a phrase: "at the arrival". */
    public String step(Step step) {
        return texts.of("step." + step.word());
    }

    public String role(Role role) {
        return texts.of("role." + key(role));
    }

    public String intent(Interaction.Intent intent) {
        return texts.of("intent." + key(intent));
    }

    public String outcome(Outcome outcome) {
        return texts.of("outcome." + outcome.word());
    }

    public String verdict(Verdict verdict) {
        return texts.of("verdict." + verdict.word());
    }

    public String party(Party party) {
        return texts.of("party." + party.word());
    }

    public String subject(Subject subject) {
        return texts.of("subject." + subject.word());
    }

    public String storage(StorageKind kind) {
        return texts.of("subject." + kind.word());
    }

    public String force(Force force) {
        return texts.of("force." + force.word());
    }

    public String obstacle(Obstacle obstacle) {
        return texts.of("obstacle." + key(obstacle));
    }

    /** By which means, and where: "script https://… , line 12"; empty where not known. */
    public Optional<String> origin(Origin origin) {
        if (origin.how() == Origin.How.UNKNOWN && origin.address().isEmpty()) {
            return Optional.empty();
        }
        String means = texts.of("origin." + origin.how().word());
        String where = origin.address().map(address -> " " + address.shown()).orElse("");
        String line = origin.line() > 0
                ? ", " + texts.of("origin.line", Map.of("line", Integer.toString(origin.line())))
                : "";
        return Optional.of(means + where + line);
    }

    /** Why an outcome is what it is, as a sentence; a journey that was broken off is a reason, too. */
    public String reason(Reason reason) {
        Map<String, String> values = facts.values(reason.facts());
        String key = "reason." + reason.code();
        if (texts.isComplete(key, values.keySet())) {
            return texts.of(key, values);
        }
        return texts.find("interruption." + reason.code()).isEmpty()
                ? texts.of(key, values)
                : texts.of(
                        "reason.broken-off",
                        Map.of(
                                "journey", values.getOrDefault("journey", "?"),
                                "why", interruption(reason.code(), values.getOrDefault("detail", ""))));
    }

    /** What could not be observed, and why. */
    public String gap(Gap gap) {
        return texts.of(
                "gap." + gap.code(),
                Map.of("detail", Shown.text(gap.detail()), "count", Integer.toString(gap.count())));
    }

    /** Why a journey could not be finished. */
    public String interruption(Interruption interruption) {
        return interruption(interruption.code(), Shown.text(interruption.detail()));
    }

    /** Where a page did not arrive, the detail begins with the obstacle's name. */
    private String interruption(String code, String detail) {
        String first = detail.split(" ", 2)[0];
        String said = Arrays.stream(Obstacle.values())
                .filter(obstacle -> obstacle.name().equals(first))
                .findFirst()
                .map(obstacle -> obstacle(obstacle) + detail.substring(first.length()))
                .orElse(detail);
        return texts.of("interruption." + code, Map.of("detail", said));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
