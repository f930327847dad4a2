package io.github.temoin.banner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An sRGB colour as {@code getComputedStyle} prints it.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 to 1
 */
record Color(double red, double green, double blue, double alpha) {

    static final Color CLEAR = new Color(0, 0, 0, 0);

    private static final Color WHITE = new Color(255, 255, 255, 1);

    private static final Pattern RGB =
            Pattern.compile("rgba?\\(([\\d.]+),\\s*([\\d.]+),\\s*([\\d.]+)(?:,\\s*([\\d.]+))?\\)");

    /** Empty for colours in other notations, such as {@code color(display-p3 …)}. */
    static Optional<Color> parse(String css) {
        Matcher rgb = RGB.matcher(css);
        if (!rgb.matches()) {
            return Optional.empty();
        }
        String alpha = rgb.group(4);
        return Optional.of(new Color(
                Double.parseDouble(rgb.group(1)),
                Double.parseDouble(rgb.group(2)),
                Double.parseDouble(rgb.group(3)),
                alpha == null ? 1 : Double.parseDouble(alpha)));
    }

    /** What shows of layers, the topmost first, on a white page. */
    static Color stacked(List<Color> layers) {
        Color result = WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            result = layers.get(i).over(result);
        }
        return result;
    }

    Color over(Color below) {
        return new Color(
                mixed(red, below.red),
                mixed(green, below.green),
                mixed(blue, below.blue),
                alpha + below.alpha * (1 - alpha));
    }

    private double mixed(double above, double below) {
        return above * alpha + below * (1 - alpha);
    }

    /** By the formula of WCAG 2, 1 to 21. */
    double contrast(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, as WCAG 2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
