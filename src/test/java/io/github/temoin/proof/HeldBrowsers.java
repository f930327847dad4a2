package io.github.temoin.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A {@link BrowserHolder} in a JVM of its own, whose temporary folder is all its own, and what it leaves there. */
final class HeldBrowsers implements AutoCloseable {
    private final Path temporary;
    private final Process jvm;
    private final PrintStream orders;
    private final BufferedReader answers;

    private HeldBrowsers(Path temporary, Process jvm) {
        this.temporary = temporary;
        this.jvm = jvm;
        this.orders = new PrintStream(jvm.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = jvm.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns when both browsers are open. */
    static HeldBrowsers open(Path temporary) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BrowserHolder.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
        HeldBrowsers held = new HeldBrowsers(temporary, jvm);
        held.answered(BrowserHolder.OPEN);
        return held;
    }

    Process jvm() {
        return jvm;
    }

    void order(String order) {
        orders.println(order);
    }

    /** Wait for an answer; other lines are passed over. */
    void answered(String answer) throws IOException {
        String line;
        do {
            line = Objects.requireNonNull(answers.readLine(), "the JVM ended before it said " + answer);
        } while (!line.equals(answer));
    }

    /** A browser's or driver's main process, started last. */
    ProcessHandle newest(String program) {
        return processes()
                .filter(process -> process.info().command().orElse("").endsWith("/" + program))
                .filter(process -> !word(process, "cmdline").contains("--type="))
                .max((one, other) -> Long.compare(one.pid(), other.pid()))
                .orElseThrow();
    }

    /** What names a folder of a browser, on its command line or in its environment. */
    Stream<ProcessHandle> processes() {
        String folder = temporary + "/temoin-";
        return ProcessHandle.allProcesses()
                .filter(process -> word(process, "cmdline").contains(folder)
                        || word(process, "environ").contains(folder));
    }

    private static String word(ProcessHandle process, String file) {
        try {
            byte[] words = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), file));
            return new String(words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Folders and files of browsers; the JVM's own counters are none. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> !file.toFile().getName().startsWith("hsperfdata"))
                    .toList();
        }
    }

    @Override
    public void close() {
        jvm.destroyForcibly();
    }
}
