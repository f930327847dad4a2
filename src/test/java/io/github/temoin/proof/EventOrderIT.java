package io.github.temoin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.browser.BidiEvent;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.Visitor;
import io.github.temoin.browser.VisitorOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events come in the order of the socket, all of them, and what a listener loses is counted. */
class EventOrderIT {
    private static final int EVENTS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void noEventIsLostOrOutOfPlace() {
        List<BidiEvent> heard = new ArrayList<>();
        try (OwnBrowser browser = OwnBrowser.open(LaunchOptions.defaults());
                Visitor visitor = browser.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            browser.session().channel().subscribe("log.entryAdded");
            browser.session().channel().listen(heard::add);
            page.evaluate("(n) => { for (let i = 0; i < n; i++) console.log('entry ' + i); }", EVENTS);
            browser.session().channel().drain(PATIENCE);
            assertThat(browser.session().channel().lost()).isZero();
        }
        List<BidiEvent> entries = heard.stream()
                .filter(event -> event.method().equals("log.entryAdded"))
                .toList();
        assertThat(entries)
                .extracting(event -> event.params().text("text"))
                .containsExactlyElementsOf(
                        IntStream.range(0, EVENTS).mapToObj(i -> "entry " + i).toList());
        assertThat(heard)
                .extracting(BidiEvent::sequence)
                .isEqualTo(IntStream.rangeClosed(1, heard.size())
                        .mapToObj(i -> heard.get(0).sequence() + i - 1)
                        .toList());
    }

    @Test
    void aListenerMaySendCommandsAndIsFoundOutWhenItThrows() {
        List<String> states = new ArrayList<>();
        try (OwnBrowser browser = OwnBrowser.open(LaunchOptions.defaults());
                Visitor visitor = browser.session().newVisitor(VisitorOptions.defaults())) {
            Page page = visitor.openWindow();
            browser.session().channel().listen(event -> {
                browser.session().channel().subscribe("network.beforeRequestSent");
                states.add(page.evaluate("() => document.readyState").text("value"));
                throw new IllegalStateException("on purpose");
            });
            browser.session().channel().subscribe("log.entryAdded");
            page.evaluate("() => console.log('one')");
            browser.session().channel().drain(PATIENCE);
            assertThat(states).containsExactly("complete");
            assertThat(browser.session().channel().lost()).isEqualTo(1);
        }
    }
}
