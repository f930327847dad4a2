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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes screenshots small enough that a whole report of them can be sent by mail. */
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** Wide enough to read a banner's text, in pixels. */
    private static final int WIDTH = 720;

    private static final float QUALITY = 0.45f;

    Shot shot(String caption, Screenshot screenshot) {
        byte[] small = shrunk(screenshot.image());
        String uri = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(small);
        return new Shot(caption, uri, screenshot.marked().flatMap(box -> frame(box, screenshot)));
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
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(original)));
            if (image == null) {
                return original;
            }
            byte[] small = encoded(scaled(image));
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

    private static byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Never through a file: one would be left behind by a run that is cut short.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
