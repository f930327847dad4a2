package io.github.temoin.journey;

import io.github.temoin.banner.EffectProbe;
import io.github.temoin.capture.TerminalProbe;

/** Looks at the consent record alone. */
record RecordProbe(TerminalProbe probe) implements EffectProbe {

    @Override
    public boolean changed() {
        return probe.changed();
    }

    @Override
    public boolean certain() {
        return true;
    }
}
