package io.github.temoin.report;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Jpeg;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.SentCookie;
import io.github.temoin.evidence.Witness;
import io.github.temoin.web.Host;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;

/** Requests and a picture made by hand. */
final class SampleTraffic {

    private SampleTraffic() {}

    static List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        exchanges.add(exchange("1", Sample.HOST, "/", "document", List.of()));
        exchanges.add(exchange(
                "2", Sample.STATS, "/matomo.php", "image", List.of(new SentCookie("uid", Sample.secret("uid")))));
        exchanges.add(exchange("3", new Host("fonts.example"), "/<b>inter</b>.woff2", "font", List.of()));
        for (int i = 0; i < 40; i++) {
            exchanges.add(exchange("f" + i, Sample.HOST, "/static/chunk-" + i + ".js", "script", List.of()));
        }
        return exchanges;
    }

    private static Exchange exchange(String id, Host host, String path, String destination, List<SentCookie> sent) {
        return new Exchange(
                id,
                SampleVisits.at(300),
                "/",
                "GET",
                Sample.address(host, path),
                destination,
                Origin.script(Sample.address(Sample.HOST, "/static/main.js"), 3, 1),
                sent,
                OptionalInt.of(200),
                Optional.empty(),
                List.of(),
                false,
                Set.of(Witness.EVENTS));
    }

    static Jpeg picture() {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 320);
        graphics.setColor(new Color(0xF0F4F8));
        graphics.fillRect(0, 320, 640, 80);
        graphics.setColor(new Color(0x1F5FBF));
        graphics.fillRect(450, 345, 80, 22);
        graphics.fillRect(540, 345, 80, 22);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Jpeg(bytes.toByteArray());
    }
}
