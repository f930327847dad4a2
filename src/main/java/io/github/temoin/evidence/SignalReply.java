package io.github.temoin.evidence;

import java.util.Optional;

/**
 * How a portal answers a visitor whose browser says, by Global Privacy Control, that nothing may be sold or shared.
 *
 * @param sent whether the page could read the signal; where it could not, this browser does not send it
 * @param declaration what the portal itself says of it, in its file at a well-known address; empty where that could not be
 *     told
 */
public record SignalReply(boolean sent, Optional<Declaration> declaration) {

    /** What {@code /.well-known/gpc.json} says. */
    public enum Declaration {
        /** There is no such file, or it cannot be read. */
        NONE,
        /** The portal abides by the signal. */
        ABIDES,
        /** The portal does not abide by it. */
        DOES_NOT
    }
}
