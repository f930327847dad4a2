package io.github.temoin.report.page;

import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.Screenshot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes screenshots small enough that a whole report of them can be sent by mail. */
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** Wide enough to read a banner's text, in pixels. */
    private static final int WIDTH = 720;

    private static final float QUALITY = 0.45f;

    /** A control is small, and its colours are what it is shown for. */
    private static final float CUT_QUALITY = 0.85f;

    private static final double QUARTERS = 4;

    /** What lies around a control tells how it stands out, in CSS pixels. */
    private static final int AROUND = 8;

    Shot shot(String caption, Screenshot screenshot) {
        byte[] small = shrunk(screenshot.image());
        return new Shot(caption, uri(small), screenshot.marked().flatMap(box -> frame(box, screenshot)));
    }

    /** A part of a screenshot with what lies right around it; empty where it lies outside. */
    Optional<Shot> cut(String caption, Screenshot screenshot, Box part) {
        try {
            BufferedImage image = read(screenshot.image().bytes());
            if (image == null || screenshot.width() <= 0) {
                return Optional.empty();
            }
            // A scroll bar is in the window's width, and not in the picture: pixels come in quarters at least.
            double scale = Math.max(1, Math.round(QUARTERS * image.getWidth() / screenshot.width())) / QUARTERS;
            int left = (int) Math.max(0, (part.x() - AROUND) * scale);
            int top = (int) Math.max(0, (part.y() - AROUND) * scale);
            int right = (int) Math.min(image.getWidth(), (part.x() + part.width() + AROUND) * scale);
            int bottom = (int) Math.min(image.getHeight(), (part.y() + part.height() + AROUND) * scale);
            return right <= left || bottom <= top
                    ? Optional.empty()
                    : Optional.of(new Shot(
                            caption,
                            uri(encoded(image.getSubimage(left, top, right - left, bottom - top), CUT_QUALITY)),
                            Optional.empty()));
        } catch (IOException unreadable) {
            LOG.warn("A screenshot could not be cut to a control", unreadable);
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
    }

    private static String uri(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    private static Optional<Shot.Frame> frame(Box box, Screenshot within) {
        if (within.width() <= 0 || within.height() <= 0) {
            return Optional.empty();
        }
        double left = clamp(box.x() / within.width());
        double top = clamp(box.y() / within.height());
        double right = clamp((box.x() + box.width()) / within.width());
        double bottom = clamp((box.y() + box.height()) / within.height());
        return right <= left || bottom <= top
                ? Optional.empty()
                : Optional.of(
                        new Shot.Frame(percent(left), percent(top), percent(right - left), percent(bottom - top)));
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    private static byte[] shrunk(Jpeg jpeg) {
        byte[] original = jpeg.bytes();
        try {
            BufferedImage image = read(original);
            if (image == null) {
                return original;
            }
            byte[] small = encoded(scaled(image), QUALITY);
            return small.length < original.length ? small : original;
        } catch (IOException unreadable) {
            LOG.warn(
                    "A screenshot of {} bytes could not be made smaller and is shown as it is",
                    original.length,
                    unreadable);
            return original;
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        if (image.getWidth() <= WIDTH) {
            return image;
        }
        int height = Math.max(1, Math.round(image.getHeight() * (WIDTH / (float) image.getWidth())));
        BufferedImage scaled = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(image, 0, 0, WIDTH, height, null);
        } finally {
            graphics.dispose();
        }
        return scaled;
    }

    private static byte[] encoded(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Never through a file: one would be left behind by a run that is cut short.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
