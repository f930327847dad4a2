package io.github.temoin.banner;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.Frame;
import io.github.temoin.browser.FramePlace;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ScriptFailed;
import io.github.temoin.evidence.Box;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the point where a click really reaches a control, through frames and shadow roots. */
final class Aimer {

    private final Page page;

    Aimer(Page page) {
        this.page = page;
    }

    /** Brings the control into view, and aims at it. */
    Aim at(Node.Id control) {
        try {
            Optional<Frame> frame = page.frames().stream()
                    .filter(one -> one.context().equals(control.frame()))
                    .findFirst();
            return frame.isEmpty() ? new Aim.Gone() : aim(frame.get(), control);
        } catch (ScriptFailed | CommandRefused e) {
            // The document went while it was asked: the caller looks again
            return new Aim.Gone();
        }
    }

    private Aim aim(Frame frame, Node.Id control) {
        BidiObject point = frame.evaluate(PageScripts.POINT, control.key(), true);
        return switch (point.text("state")) {
            case "hit" -> inPage(frame, point);
            case "covered" -> new Aim.Covered(point.findText("by").orElse("something"));
            case "outside" -> new Aim.Outside();
            default -> new Aim.Gone();
        };
    }

    private Aim inPage(Frame frame, BidiObject point) {
        Optional<FramePlace> place = frame.place();
        if (place.isEmpty()) {
            return new Aim.Outside();
        }
        double x = place.get().pageX(point.number("x"));
        double y = place.get().pageY(point.number("y"));
        Optional<String> cover = frame.isTop() ? Optional.empty() : coverOfFrame(x, y);
        return cover.<Aim>map(Aim.Covered::new).orElseGet(() -> new Aim.At(x, y, box(point.list("box"), place.get())));
    }

    /** What of the page lies over its frame there. */
    private Optional<String> coverOfFrame(double x, double y) {
        BidiObject top = page.evaluate(PageScripts.AT, x, y);
        return top.flag("frame") ? Optional.empty() : top.findText("what");
    }

    private static Box box(List<@Nullable Object> numbers, FramePlace place) {
        double[] values = new double[4];
        for (int i = 0; i < Math.min(4, numbers.size()); i++) {
            values[i] = numbers.get(i) instanceof Number number ? number.doubleValue() : 0;
        }
        return new Box(
                place.pageX(values[0]), place.pageY(values[1]), values[2] * place.scale(), values[3] * place.scale());
    }
}
