package io.github.temoin.proof;

import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Patience;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import io.github.temoin.capture.MomentFacts;
import io.github.temoin.capture.Recorder;
import io.github.temoin.capture.Redactor;
import java.io.IOException;
import java.time.Duration;

/** A fresh visitor with a recorder at work, before the first page of a stage. */
record RecordedStage(Stage stage, Visitor visitor, Recorder recorder, Page page) implements AutoCloseable {

    private static final Duration LOAD = Duration.ofSeconds(20);

    static RecordedStage in(BrowserSession browser) throws IOException {
        Stage stage = new Stage();
        Visitor visitor = browser.newVisitor(VisitorOptions.defaults());
        Recorder recorder = Recorder.attach(visitor, new Redactor());
        Page page = visitor.openWindow();
        recorder.watch(page, "/");
        return new RecordedStage(stage, visitor, recorder, page);
    }

    /** Goes to the first page, and closes the moment once time was given for what it does. */
    MomentFacts visit(Duration settle) {
        page.navigate(stage.url("portal", "/"), LOAD);
        Patience.pass(settle);
        return recorder.closeMoment();
    }

    @Override
    public void close() {
        try (stage;
                visitor;
                recorder) {
            // closed in the reverse order: the recorder first
        }
    }
}
