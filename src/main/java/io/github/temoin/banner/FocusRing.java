package io.github.temoin.banner;

import io.github.temoin.browser.CommandRefused;
import io.github.temoin.browser.CommandTimedOut;
import io.github.temoin.browser.Page;
import io.github.temoin.evidence.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Tells whether a control looks different with the focus: by its computed styles, and where these are the same, by a
 * picture of its surroundings.
 */
final class FocusRing {

    /** How far around a control its ring may be drawn, in pixels. */
    private static final int MARGIN = 6;

    /** Of 255: what JPEG makes of the same pixel twice differs by less. */
    private static final int SEEN = 40;

    private static final int LEAST_PIXELS = 12;

    private final Page page;
    private final Map<Node.Id, KeyFocus.Drawn> atRest;
    private final Optional<BufferedImage> picture;

    private FocusRing(Page page, Map<Node.Id, KeyFocus.Drawn> atRest, Optional<BufferedImage> picture) {
        this.page = page;
        this.atRest = Map.copyOf(atRest);
        this.picture = picture;
    }

    /** Keeps how everything looks before the focus comes. */
    static FocusRing before(Page page, KeyFocus focus) {
        return new FocusRing(page, focus.everything().drawn(), photograph(page));
    }

    /** Whether its computed styles differ. */
    boolean differs(Node.Id control, KeyFocus.Place place) {
        KeyFocus.Drawn rest = atRest.get(control);
        KeyFocus.Drawn now = place.drawn().get(control);
        return rest != null && now != null && !rest.look().equals(now.look());
    }

    /** Whether a picture differs; empty where none can be taken, or the control stands somewhere else by now. */
    Optional<Boolean> looksDifferent(Node.Id control, KeyFocus.Place place) {
        KeyFocus.Drawn rest = atRest.get(control);
        KeyFocus.Drawn now = place.drawn().get(control);
        if (rest == null || now == null || !near(rest.box(), now.box())) {
            return Optional.empty();
        }
        return picture.flatMap(before -> photograph(page).flatMap(after -> differ(before, after, now.box())));
    }

    private static Optional<Boolean> differ(BufferedImage before, BufferedImage after, Box box) {
        int left = (int) Math.max(0, box.x() - MARGIN);
        int top = (int) Math.max(0, box.y() - MARGIN);
        int right = (int) Math.min(Math.min(before.getWidth(), after.getWidth()), box.x() + box.width() + MARGIN);
        int bottom = (int) Math.min(Math.min(before.getHeight(), after.getHeight()), box.y() + box.height() + MARGIN);
        if (right <= left || bottom <= top) {
            return Optional.empty();
        }
        int changed = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                changed += differ(before.getRGB(x, y), after.getRGB(x, y)) ? 1 : 0;
            }
        }
        return Optional.of(changed >= LEAST_PIXELS);
    }

    private static boolean differ(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) > SEEN
                || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) > SEEN
                || Math.abs((one & 0xFF) - (other & 0xFF)) > SEEN;
    }

    private static boolean near(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < 1 && Math.abs(one.y() - other.y()) < 1;
    }

    private static Optional<BufferedImage> photograph(Page page) {
        try {
            return Optional.ofNullable(
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(page.screenshotJpeg()))));
        } catch (IOException | CommandRefused | CommandTimedOut e) {
            // Without a picture it is left open what the styles do not show
            return Optional.empty();
        }
    }
}
