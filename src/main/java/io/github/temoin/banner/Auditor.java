package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.KeyboardTour.Audit;
import io.github.temoin.evidence.KeyboardTour.Impact;
import io.github.temoin.evidence.KeyboardTour.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks axe-core about a banner, in the frame that it stands in and in a world that the page does not see. */
final class Auditor {

    /**
     * What was found.
     *
     * @param role of what holds the banner, with its name; empty where it has none, or could not be asked
     */
    record Finding(String role, String name, Audit audit) {

        static Finding trouble(String why) {
            return new Finding("", "", new Audit(List.of(), Optional.of(why)));
        }
    }

    private static final int WHOLE_FRAME = 0;

    private final Page page;

    Auditor(Page page) {
        this.page = page;
    }

    /** Where a frame holds the banner, what stands in it is asked about, too. */
    Finding audit(Candidate banner) {
        Node.Id holder = banner.reading().container().id();
        Finding held = ask(holder);
        return frameWithin(banner.reading(), holder)
                .map(frame -> ask(new Node.Id(frame, WHOLE_FRAME)))
                .map(inside -> new Finding(held.role(), held.name(), both(held.audit(), inside.audit())))
                .orElse(held);
    }

    private static Optional<String> frameWithin(BannerReading reading, Node.Id holder) {
        return reading.controls().stream()
                .map(seen -> seen.node().id().frame())
                .filter(frame -> !frame.equals(holder.frame()))
                .findFirst();
    }

    private static Audit both(Audit outside, Audit inside) {
        return new Audit(
                Stream.concat(outside.issues().stream(), inside.issues().stream())
                        .toList(),
                outside.trouble().or(inside::trouble));
    }

    private Finding ask(Node.Id place) {
        try {
            Optional<Frame> frame = page.frames().stream()
                    .filter(one -> one.context().equals(place.frame()))
                    .findFirst();
            return frame.map(one -> finding(one.evaluate(PageScripts.AUDIT, place.key())))
                    .orElseGet(() -> Finding.trouble("the banner's frame went"));
        } catch (ScriptFailed | CommandRefused e) {
            return Finding.trouble(String.valueOf(e.getMessage()));
        }
    }

    private static Finding finding(BidiObject said) {
        return said.findText("trouble")
                .map(Finding::trouble)
                .orElseGet(() -> new Finding(
                        said.text("role"),
                        Sightings.cut(said.text("name"), Sightings.LONGEST_LABEL),
                        new Audit(
                                said.objects("issues").stream()
                                        .map(Auditor::issue)
                                        .toList(),
                                Optional.empty())));
    }

    private static Issue issue(BidiObject said) {
        return new Issue(
                said.text("rule"),
                Impact.valueOf(said.text("impact").toUpperCase(Locale.ROOT)),
                said.flag("sure"),
                said.texts("criteria"),
                said.text("help"),
                said.texts("elements").stream()
                        .map(element -> Sightings.cut(element, Sightings.LONGEST_LABEL))
                        .toList());
    }
}
