package io.github.temoin.rule;

import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.Look;
import java.util.Locale;

/**
 * How visibly refusing is drawn, against accepting. No text gives a number for size or colour: the bounds are our own, wide
 * apart, and made for what anyone would see at once. Only the least contrast of text is from a text (RGAA 4.1, 3.2).
 */
record Prominence(Control accept, Control refuse) {

    /** A refusal in letters less than five sixths as big is a smaller one; browsers' own sizes differ by less. */
    private static final double LEAST_FONT_SHARE = 5.0 / 6;

    /** Labels differ in length; a surface less than a third as big is another kind of control. */
    private static final double LEAST_AREA_SHARE = 1.0 / 3;

    private static final double LEAST_CONTRAST = 4.5;
    private static final double LEAST_CONTRAST_IN_BIG_LETTERS = 3;
    private static final double BIG_LETTERS = 24;
    private static final double BIG_BOLD_LETTERS = 18.5;
    private static final int BOLD = 700;

    /** Tells whether all that is compared could be measured. */
    boolean measured() {
        return measured(accept) && measured(refuse);
    }

    /** Tells whether refusing is weaker in anything that could be measured. */
    boolean refusalIsWeaker() {
        if (refuse.box().area() < accept.box().area() * LEAST_AREA_SHARE) {
            return true;
        }
        if (accept.style().isEmpty() || refuse.style().isEmpty()) {
            return false;
        }
        Look accepting = accept.style().get();
        Look refusing = refuse.style().get();
        return (accepting.drawn() && !refusing.drawn())
                || refusing.fontSize() < accepting.fontSize() * LEAST_FONT_SHARE
                || (faint(refusing) && !faint(accepting));
    }

    /** A control in figures: {@code button, 180 × 44 px, 16 px, weight 600, contrast 7.2}. */
    static String shown(Control control) {
        String box = String.format(
                Locale.ROOT,
                "%.0f × %.0f px",
                control.box().width(),
                control.box().height());
        return control.kind() + ", " + box
                + control.style()
                        .map(look -> String.format(
                                Locale.ROOT,
                                ", %.0f px, weight %d, contrast %.1f, %s",
                                look.fontSize(),
                                look.fontWeight(),
                                look.contrast(),
                                look.drawn() ? "with a surface or border" : "bare text"))
                        .orElse("");
    }

    private static boolean measured(Control control) {
        return control.style().filter(look -> look.contrast() > 0).isPresent();
    }

    private static boolean faint(Look look) {
        double letters = look.fontWeight() >= BOLD ? BIG_BOLD_LETTERS : BIG_LETTERS;
        double least = look.fontSize() >= letters ? LEAST_CONTRAST_IN_BIG_LETTERS : LEAST_CONTRAST;
        return look.contrast() > 0 && look.contrast() < least;
    }
}
