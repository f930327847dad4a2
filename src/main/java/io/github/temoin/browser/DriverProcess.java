package io.github.temoin.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running ChromeDriver. It binds a port of its own choice and says which: a port found free by us could be taken. */
final class DriverProcess implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration START = Duration.ofSeconds(60);
    /** What a browser prints in good health, too: no desktop services, no graphics card. */
    private static final Pattern CHATTER = Pattern.compile(":WARNING:|dbus/|^DevTools listening|^\\s*$");

    private static final Duration SHUTDOWN = Duration.ofSeconds(2);
    private static final int LINES_KEPT = 30;

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    /** Guarded by itself. */
    private final Deque<String> words = new ArrayDeque<>();

    private volatile boolean listening = true;

    private DriverProcess(Process process) {
        this.process = process;
    }

    /**
     * Start a driver and wait until it can be asked.
     *
     * @throws IOException if the program cannot be run
     * @throws BrowserGone if it ends, or says nothing
     */
    static DriverProcess start(Path program, BrowserFolder folder, Map<String, String> environment) throws IOException {
        // With its logs turned on, what keeps a browser from starting is heard. The last word is ours: it names the
        // folder on the command line, where the watchdog looks.
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--port=0",
                        "--log-level=SEVERE",
                        "--enable-chrome-logs",
                        "--temoin-folder=" + folder.path() + "/")
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TEMOIN_"));
        builder.environment().putAll(environment);
        DriverProcess driver = new DriverProcess(builder.start());
        driver.process.getOutputStream().close();
        Thread ears = new Thread(driver::read, "driver output");
        ears.setDaemon(true);
        ears.start();
        try {
            driver.port.get(START.toMillis(), TimeUnit.MILLISECONDS);
            return driver;
        } catch (ExecutionException | TimeoutException e) {
            driver.close();
            throw new BrowserGone("the driver " + program + " did not start" + driver.said(), e);
        } catch (InterruptedException e) {
            driver.close();
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    /** Reads to the end, lest the driver stall; keeps what may explain a failed start, and nothing of what pages log. */
    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    forget();
                    port.complete(Integer.valueOf(started.group(1)));
                } else if (listening && !CHATTER.matcher(line).find()) {
                    keep(line);
                }
            }
            port.completeExceptionally(new IOException("the driver ended"));
        } catch (IOException e) {
            port.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private void keep(String line) {
        synchronized (words) {
            words.addLast(line);
            if (words.size() > LINES_KEPT) {
                words.removeFirst();
            }
        }
    }

    private void forget() {
        synchronized (words) {
            words.clear();
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port.join());
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** What the driver and the browser printed since they were started, to explain a failure; else nothing. */
    String said() {
        synchronized (words) {
            return words.isEmpty() ? "" : "; it said:\n  " + String.join("\n  ", words);
        }
    }

    /** The browser is up: what is printed from now on may come from pages, and is not kept. */
    void stopListening() {
        listening = false;
        forget();
    }

    @Override
    public void close() {
        process.destroy();
        if (!Patience.await(SHUTDOWN, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }
}
