package io.github.temoin.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks loopback under any host's name, which the JDK's own client does not let one do. It follows and keeps nothing. */
final class PlainClient {
    private static final int TIMEOUT_MILLIS = 10_000;

    /** An answer, its body as text. */
    record Reply(int status, List<String> headers, String body) {
        List<String> setCookies() {
            return values("set-cookie").toList();
        }

        /** The value of a cookie that was set. */
        String cookie(String name) {
            return setCookies().stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1).split(";", 2)[0])
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no cookie " + name + " was set"));
        }

        Optional<String> header(String name) {
            return values(name).findFirst();
        }

        private Stream<String> values(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip());
        }
    }

    private final URI address;

    PlainClient(URI address) {
        this.address = address;
    }

    /** Gets a page; further headers as whole lines. */
    Reply get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    Reply post(String path, String body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    private Reply send(String method, String path, String body, String... headers) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String request = Stream.concat(
                        Stream.of(
                                "%s %s HTTP/1.1".formatted(method, path),
                                "Host: " + address.getAuthority(),
                                "Connection: close",
                                "Content-Length: " + content.length),
                        Arrays.stream(headers))
                .reduce("", (text, line) -> text + line + "\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(content);
            out.flush();
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Reply parsed(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        int status = Integer.parseInt(lines.get(0).split(" ")[1]);
        return new Reply(status, lines.subList(1, lines.size()), parts[1]);
    }
}
