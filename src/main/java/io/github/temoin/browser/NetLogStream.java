package io.github.temoin.browser;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chromium's own network log, as it is written, through a named pipe: its values never lie on a disk. It is read on a
 * thread of its own as it comes, whether anyone listens or not (a log that nobody reads holds up the browser's quit), and
 * ends when the browser does.
 */
public final class NetLogStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NetLogStream.class);
    private static final Duration LAST_LINES = Duration.ofSeconds(2);

    /** Keeps the writing end open until the browser has it, too; then the end comes when the browser's is closed. */
    private final RandomAccessFile keeper;

    private final Thread reading;

    /** Guards what follows: a listener gets the first line once, and every line after it. */
    private final Object lock = new Object();

    private final List<Consumer<String>> listeners = new ArrayList<>();
    private @Nullable String first;

    private NetLogStream(RandomAccessFile keeper, FileInputStream pipe) {
        this.keeper = keeper;
        this.reading = new Thread(() -> read(pipe), "network log");
        reading.setDaemon(true);
    }

    /**
     * Make the pipe and open it: before Chromium starts, or it would wait for a reader.
     *
     * @throws IOException if this system has no named pipes
     */
    static NetLogStream open(Path pipe) throws IOException {
        Process made = new ProcessBuilder("mkfifo", "-m", "600", pipe.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            if (made.waitFor() != 0) {
                throw new IOException("mkfifo failed for " + pipe);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
        // Opening a pipe's one end waits for the other; opened both ways it waits for none.
        RandomAccessFile keeper = new RandomAccessFile(pipe.toFile(), "rw");
        try {
            NetLogStream stream = new NetLogStream(keeper, new FileInputStream(pipe.toFile()));
            stream.reading.start();
            return stream;
        } catch (IOException e) {
            keeper.close();
            throw e;
        }
    }

    /**
     * Be handed the log line by line, on the reading thread: first the log's own first line, which holds the names of
     * the event types, then every line from now on, one line of JSON an event.
     *
     * @return closes the listening
     */
    public Subscription listen(Consumer<String> listener) {
        synchronized (lock) {
            if (first != null) {
                listener.accept(first);
            }
            listeners.add(listener);
        }
        return () -> {
            synchronized (lock) {
                listeners.remove(listener);
            }
        };
    }

    /** Whether lines may still come. */
    public boolean open() {
        return reading.isAlive();
    }

    /** Stop, once the browser is gone: what it wrote last is still read. */
    @Override
    public void close() {
        try {
            keeper.close();
            reading.join(LAST_LINES.toMillis());
        } catch (IOException e) {
            LOG.warn("the network log's pipe could not be closed: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(FileInputStream pipe) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(pipe, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            keeper.close();
            for (; line != null; line = lines.readLine()) {
                pass(line);
            }
        } catch (IOException e) {
            LOG.warn("the network log ended early: {}", e.getMessage());
        }
    }

    private void pass(String line) {
        synchronized (lock) {
            if (first == null) {
                first = line;
            }
            listeners.forEach(listener -> pass(line, listener));
        }
    }

    private static void pass(String line, Consumer<String> listener) {
        try {
            listener.accept(line);
        } catch (RuntimeException e) {
            // A log without its reader would end unread; the class says enough, the text could tell a value.
            LOG.warn(
                    "a line of the network log was not understood: {}",
                    e.getClass().getName());
        }
    }
}
