package io.github.temoin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Asks a program what it is. */
@FunctionalInterface
interface VersionProbe {
    int TIMEOUT_SECONDS = 30;

    /** Nothing where there is no such program, or it does not say. */
    Optional<BrowserVersion> probe(Path program);

    /** Runs it with {@code --version}; on Windows, where Chrome would open a window instead, looks at its folder. */
    static VersionProbe onThisMachine() {
        return program -> {
            if (!Files.isExecutable(program) || Files.isDirectory(program)) {
                return Optional.empty();
            }
            Path name = program.getFileName();
            return name != null && name.toString().equals("chrome.exe") ? versionFolder(program) : printed(program);
        };
    }

    private static Optional<BrowserVersion> printed(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (InputStream output = process.getInputStream()) {
                process.getOutputStream().close();
                // A line or two: it fits into the pipe, and need not be read before the end.
                return process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        ? BrowserVersion.parse(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                        : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException();
        }
    }

    /** Beside {@code chrome.exe} there is a folder with the version's name. */
    private static Optional<BrowserVersion> versionFolder(Path program) {
        Pattern version = Pattern.compile("\\d+(\\.\\d+){3}");
        Path folder = program.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(folder)) {
            String newest = "";
            for (Path sibling : siblings) {
                String name = sibling.toFile().getName();
                if (version.matcher(name).matches() && major(name) > major(newest)) {
                    newest = name;
                }
            }
            return newest.isEmpty() ? Optional.empty() : Optional.of(new BrowserVersion("chrome", newest));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int major(String version) {
        return version.isEmpty() ? -1 : Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
