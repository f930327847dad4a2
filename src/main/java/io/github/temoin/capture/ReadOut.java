package io.github.temoin.capture;

import io.github.temoin.evidence.ObservedCookie;
import java.util.List;
import java.util.Map;

/** The terminal as it was read at a moment. */
record ReadOut(List<ObservedCookie> jar, TerminalReader.Storages storages) {
    static final ReadOut NOTHING =
            new ReadOut(List.of(), new TerminalReader.Storages(List.of(), Map.of(), List.of(), List.of()));

    ReadOut {
        jar = List.copyOf(jar);
    }
}
