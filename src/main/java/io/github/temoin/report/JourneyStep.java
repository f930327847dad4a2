package io.github.temoin.report;

import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Visit;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StepResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A journey as a step of Allure. Allure's own steps can be changed by whoever holds them, and a journey is shared by many
 * tests: so each is given a copy.
 *
 * @param name of the journey, as the report shows it
 * @param source of the page with its evidence
 * @param broken whether it could not be finished
 * @param acts what happened, in order
 */
record JourneyStep(JourneyName journey, String name, String source, boolean broken, List<Act> acts) {

    JourneyStep {
        acts = List.copyOf(acts);
    }

    private record Act(String name, boolean broken, Instant start, Instant stop) {}

    static JourneyStep of(Visit visit, String source, Texts texts) {
        Words words = new Words(texts);
        List<Act> acts = new ArrayList<>();
        for (Moment moment : visit.moments()) {
            for (Interaction act : visit.interactions()) {
                if (!act.at().isBefore(moment.opened()) && act.at().isBefore(moment.closed())) {
                    acts.add(act(act, texts, words));
                }
            }
            String title = texts.of("moment." + moment.step().word());
            boolean missed =
                    moment.pages().stream().anyMatch(page -> !page.arrival().arrived());
            acts.add(new Act(title, missed, moment.opened(), moment.closed()));
        }
        visit.interruption().ifPresent(why -> {
            Instant end =
                    acts.isEmpty() ? visit.started() : acts.get(acts.size() - 1).stop();
            acts.add(new Act(words.interruption(why), true, end, end));
        });
        return new JourneyStep(
                visit.journey(),
                texts.of("page.journey-title", Map.of("journey", words.journey(visit.journey()))),
                source,
                visit.interruption().isPresent(),
                acts);
    }

    /**
     * A copy for one test.
     *
     * @param failed whether the test's rule speaks against this journey
     */
    StepResult copy(boolean failed) {
        Status status = failed ? Status.FAILED : broken ? Status.BROKEN : Status.PASSED;
        StepResult step = new StepResult()
                .setName(name)
                .setStatus(status)
                .setStage(Stage.FINISHED)
                .setAttachments(new ArrayList<>(
                        List.of(new Attachment().setName(name).setSource(source).setType("text/html"))));
        if (!acts.isEmpty()) {
            step.setStart(acts.get(0).start().toEpochMilli());
            step.setStop(acts.get(acts.size() - 1).stop().toEpochMilli());
        }
        acts.forEach(act -> step.getSteps()
                .add(new StepResult()
                        .setName(act.name())
                        .setStatus(act.broken() ? Status.BROKEN : Status.PASSED)
                        .setStage(Stage.FINISHED)
                        .setStart(act.start().toEpochMilli())
                        .setStop(act.stop().toEpochMilli())));
        return step;
    }

    private static Act act(Interaction act, Texts texts, Words words) {
        String name = texts.labelled(
                        words.intent(act.intent()), texts.of("page.quoted", Map.of("text", Shown.text(act.label()))))
                + " (" + act.page() + ")";
        return new Act(name, !act.effective() && act.intent() != Interaction.Intent.PROBE, act.at(), act.at());
    }
}
