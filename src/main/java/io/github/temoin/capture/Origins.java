package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what made something happen, from the stack of a script or from what the browser says of a request. */
final class Origins {
    /** Where a frame of a stack stands, as V8 and as SpiderMonkey print it: an address, a line and a column. */
    private static final Pattern PLACE =
            Pattern.compile("((?:[a-z][a-z0-9+.-]*://|about:srcdoc|data:|blob:)[^\\s()]*?):(\\d+):(\\d+)");

    private static final Pattern LINES = Pattern.compile("\n");

    private final Addresses addresses;

    Origins(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The first frame of a stack that has an address: those of the preload script have none, nor have the browser's own
     * functions. Code made at run time counts for the place where it was made.
     *
     * @param document whose script it must be where no frame has an address
     */
    Origin ofStack(String stack, Address document) {
        for (String line : LINES.split(stack, -1)) {
            Matcher place = PLACE.matcher(line);
            if (place.find()) {
                return Origin.script(addresses.of(place.group(1)), number(place.group(2)), number(place.group(3)));
            }
        }
        return Origin.script(document, 0, 0);
    }

    /** What asked for a request, from an event of the {@code network} module. */
    Origin ofRequest(BidiObject params) {
        Optional<BidiObject> told = params.findObject("request", "goog:resourceInitiator");
        BidiObject initiator = told.or(() -> params.findObject("initiator")).orElse(BidiObject.empty());
        boolean inWorker = !params.has("context");
        Optional<BidiObject> frame = frame(initiator.findObject("stack").or(() -> initiator.findObject("stackTrace")));
        if (frame.isPresent()) {
            Address script = addresses.of(frame.get().text("url"));
            return new Origin(
                    inWorker ? Origin.How.WORKER : Origin.How.SCRIPT,
                    Optional.of(script),
                    position(frame.get(), "lineNumber"),
                    position(frame.get(), "columnNumber"));
        }
        boolean parsed = initiator.findText("type").filter("parser"::equals).isPresent();
        return initiator
                .findText("url")
                .filter(url -> !url.isEmpty())
                .map(url -> new Origin(
                        parsed ? Origin.How.DOCUMENT : Origin.How.UNKNOWN,
                        Optional.of(addresses.of(url)),
                        parsed ? position(initiator, "lineNumber") : 0,
                        parsed ? position(initiator, "columnNumber") : 0))
                .orElse(Origin.UNKNOWN);
    }

    /** The innermost frame with an address, else one of the stack that scheduled this one. */
    private static Optional<BidiObject> frame(Optional<BidiObject> stack) {
        Optional<BidiObject> here = stack;
        while (here.isPresent()) {
            List<BidiObject> frames = here.get().objects("callFrames");
            Optional<BidiObject> found = frames.stream()
                    .filter(frame ->
                            frame.findText("url").filter(url -> !url.isEmpty()).isPresent())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            here = here.get().findObject("parent");
        }
        return Optional.empty();
    }

    /** Events count from 0. */
    private static int position(BidiObject frame, String field) {
        return frame.findWhole(field).isPresent() ? (int) frame.whole(field) + 1 : 0;
    }

    private static int number(String digits) {
        return digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
