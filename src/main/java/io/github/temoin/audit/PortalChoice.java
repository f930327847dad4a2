package io.github.temoin.audit;

import io.github.temoin.suite.Portal;
import java.net.URI;

/** Which portals a run sends its visitors to. */
public sealed interface PortalChoice {

    /** As the setting is written. */
    String shown();

    /** The portal that comes with Témoin, in the place of each suite's own. */
    record Embedded() implements PortalChoice {
        @Override
        public String shown() {
            return "embedded";
        }
    }

    /** Each suite's own. */
    record Live() implements PortalChoice {
        @Override
        public String shown() {
            return "live";
        }
    }

    /**
     * One portal, in the place of one suite's own.
     *
     * @param address as {@link Portal.Live} has it
     */
    record At(URI address) implements PortalChoice {
        @Override
        public String shown() {
            return address.toString();
        }
    }
}
