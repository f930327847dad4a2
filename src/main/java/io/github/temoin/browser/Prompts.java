package io.github.temoin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the questions that pages ask in a dialog of the browser ({@code window.confirm}). A question is cancelled, as
 * by a visitor who reads on, unless whoever has just operated the page has it agreed to. The page stands still until its
 * question is answered, so none may wait.
 */
public final class Prompts implements AutoCloseable {

    static final String OPENED = "browsingContext.userPromptOpened";

    private static final Logger LOG = LoggerFactory.getLogger(Prompts.class);

    private final BidiChannel channel;
    private final Subscription subscription;
    private volatile Predicate<String> answer = question -> false;

    private Prompts(BidiChannel channel) {
        this.channel = channel;
        this.subscription = channel.listen(this::onEvent);
    }

    /** Answers all questions of a session from now on. */
    static Prompts answering(BidiChannel channel) {
        Prompts prompts = new Prompts(channel);
        channel.subscribe(OPENED);
        return prompts;
    }

    /**
     * From now on, until the result is closed, agree to some questions.
     *
     * @param agrees asked with what the page asks, on the thread that hands out events
     */
    public Expecting expecting(Predicate<String> agrees) {
        return new Expecting(agrees);
    }

    private void onEvent(BidiEvent event) {
        if (!event.method().equals(OPENED) || !event.params().text("type").equals("confirm")) {
            return;
        }
        boolean agreed = answer.test(event.params().text("message"));
        try {
            channel.send(
                    "browsingContext.handleUserPrompt",
                    Map.of("context", event.params().text("context"), "accept", agreed));
        } catch (CommandRefused gone) {
            LOG.debug("a dialog went before it was answered: {}", gone.reason());
        }
    }

    /** Leave further questions unanswered. */
    @Override
    public void close() {
        subscription.close();
    }

    /** While somebody may agree to what is asked. */
    public final class Expecting implements AutoCloseable {

        private final List<Asked> asked = new CopyOnWriteArrayList<>();
        private final Predicate<String> before;

        private Expecting(Predicate<String> agrees) {
            this.before = answer;
            answer = question -> {
                boolean agreed = agrees.test(question);
                asked.add(new Asked(question, agreed));
                return agreed;
            };
        }

        /** What has been asked so far. */
        public List<Asked> asked() {
            return new ArrayList<>(asked);
        }

        @Override
        public void close() {
            answer = before;
        }
    }

    /**
     * A question that was answered.
     *
     * @param question what the page asked
     * @param agreed whether it was agreed to; cancelled else
     */
    public record Asked(String question, boolean agreed) {}
}
