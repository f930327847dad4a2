package io.github.temoin.report.page;

import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Occasion;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.Texts;
import java.time.Instant;

/** Says when things happened on a journey. */
final class Timeline {

    private final Visit visit;
    private final Texts texts;
    private final Amounts amounts;

    Timeline(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.amounts = new Amounts(texts);
    }

    /** The moment's title and how long after the start of the journey: "Arrivée, +1,8 s". */
    String at(Moment moment, Instant instant) {
        return title(moment.step()) + ", " + offset(instant);
    }

    String at(Occasion occasion) {
        return title(occasion.step()) + ", " + offset(occasion.at());
    }

    String title(Step step) {
        return texts.of("moment." + step.word());
    }

    String offset(Instant instant) {
        return amounts.after(visit.started(), instant);
    }
}
