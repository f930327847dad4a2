package io.github.temoin.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A channel without a browser: keeps what is sent, and answers as it is told. */
final class FakeChannel implements BidiChannel {
    record Sent(String method, BidiObject params, Duration timeout) {}

    private final List<Sent> sent = new ArrayList<>();
    private final BiFunction<String, BidiObject, BidiObject> answers;
    private final List<BidiListener> listeners = new ArrayList<>();
    private final List<String> subscribed = new ArrayList<>();

    FakeChannel(BiFunction<String, BidiObject, BidiObject> answers) {
        this.answers = answers;
    }

    static FakeChannel answeringNothing() {
        return new FakeChannel((method, params) -> BidiObject.empty());
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<String> subscribed() {
        return List.copyOf(subscribed);
    }

    /** An event comes. */
    void tell(String method, Map<String, ?> params) {
        List.copyOf(listeners).forEach(listener -> listener.onEvent(new BidiEvent(0, method, BidiObject.of(params))));
    }

    List<String> methods() {
        return sent.stream().map(Sent::method).toList();
    }

    @Override
    public BidiObject send(String method, Map<String, ?> params, Duration timeout) {
        BidiObject copy = BidiObject.of(params);
        sent.add(new Sent(method, copy, timeout));
        return answers.apply(method, copy);
    }

    @Override
    public Subscription listen(BidiListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void subscribe(String... events) {
        subscribed.addAll(List.of(events));
    }

    @Override
    public void drain(Duration timeout) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long lost() {
        return 0;
    }
}
