package io.github.temoin.browser;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chromium's own network log, as it is written, through a named pipe: its values never lie on a disk. It must be read as
 * it comes (a reader that stalls holds up the browser's quit), and ends when the browser does.
 */
public final class NetLogStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NetLogStream.class);

    private final Keeping stream;

    private NetLogStream(Keeping stream) {
        this.stream = stream;
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
            return new NetLogStream(new Keeping(new FileInputStream(pipe.toFile()), keeper));
        } catch (IOException e) {
            keeper.close();
            throw e;
        }
    }

    /** One line of JSON an event, in UTF-8; the first line holds the names of the event types. */
    public InputStream stream() {
        return stream;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            LOG.warn("the network log's pipe could not be closed: {}", e.getMessage());
        }
    }

    /** Keeps the writing end open until the browser has it, too; then the end comes when the browser's is closed. */
    private static final class Keeping extends FilterInputStream {
        private final RandomAccessFile keeper;

        private Keeping(InputStream pipe, RandomAccessFile keeper) {
            super(pipe);
            this.keeper = keeper;
        }

        @Override
        public int read() throws IOException {
            int got = super.read();
            keeper.close();
            return got;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            keeper.close();
            return got;
        }

        @Override
        public void close() throws IOException {
            keeper.close();
            super.close();
        }
    }
}
