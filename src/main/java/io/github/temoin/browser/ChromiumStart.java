package io.github.temoin.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts one Chromium: its driver, the session, and our own connection to it.
 *
 * @param program browser and driver
 * @param options how it is started
 * @param root whether this process is root's
 * @param watchdog told of its folder beforehand
 */
record ChromiumStart(ChromiumFinder.Pair program, LaunchOptions options, boolean root, Watchdog watchdog) {
    private static final Logger LOG = LoggerFactory.getLogger(ChromiumStart.class);
    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final HttpClient.Factory CLIENTS = HttpClient.Factory.createDefault();

    RunningBrowser start(Optional<ProfileFolder> profile) {
        try {
            BrowserFolder folder = BrowserFolder.create(watchdog);
            Optional<NetLogStream> log = options.networkLog() ? openLog(folder.networkLog()) : Optional.empty();
            try {
                return start(folder, profile, log);
            } catch (IOException | RuntimeException e) {
                log.ifPresent(NetLogStream::close);
                watchdog.release(folder.path());
                throw e;
            }
        } catch (IOException e) {
            throw new BrowserGone("no browser could be started: " + e.getMessage(), e);
        }
    }

    private static Optional<NetLogStream> openLog(Path pipe) {
        try {
            return Optional.of(NetLogStream.open(pipe));
        } catch (IOException e) {
            LOG.warn("the browser's own network log is not read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private RunningBrowser start(BrowserFolder folder, Optional<ProfileFolder> profile, Optional<NetLogStream> log)
            throws IOException {
        Map<String, String> environment = new HashMap<>(folder.environment());
        options.language().ifPresent(tags -> environment.put("LANGUAGE", tags.split(",", -1)[0].strip()));
        DriverProcess driver = DriverProcess.start(program.driver().path(), folder, environment);
        watchdog.adopt(folder.path(), driver.handle());
        try {
            return connect(driver, folder, profile, log);
        } catch (RuntimeException e) {
            // The browser first, if there is one: it is known as the driver's child.
            watchdog.release(folder.path());
            driver.close();
            throw e;
        }
    }

    private RunningBrowser connect(
            DriverProcess driver, BrowserFolder folder, Optional<ProfileFolder> profile, Optional<NetLogStream> log) {
        SocketKeeper executor = new SocketKeeper(new HttpCommandExecutor(Map.of(), config(driver.address()), CLIENTS));
        RemoteWebDriver session = open(executor, driver, capabilities(folder, profile, log.isPresent()));
        driver.stopListening();
        ProcessHandle process = browserProcess(session, driver);
        watchdog.adopt(folder.path(), process);
        String socket = executor.address()
                .orElseThrow(() -> new BrowserGone(program.browser() + " has no WebDriver BiDi: it is too old", null));
        TappedChannel channel = new TappedChannel(socket);
        channel.failWhenGone(process, "the browser's process ended");
        channel.failWhenGone(driver.handle(), "the driver's process ended");
        channel.failWhenPageCrashes();
        List<String> windows = windows(channel);
        return new RunningBrowser(
                driver,
                process,
                channel,
                identity(channel, windows.get(0)),
                Set.copyOf(windows),
                log,
                profile.isEmpty(),
                () -> watchdog.release(folder.path()));
    }

    private ChromeOptions capabilities(BrowserFolder folder, Optional<ProfileFolder> profile, boolean log) {
        ChromiumFlags flags = new ChromiumFlags(options, program.browser().version(), root);
        ChromeOptions capabilities = new ChromeOptions();
        capabilities.setBinary(program.browser().path().toString());
        capabilities.enableBiDi();
        capabilities.setAcceptInsecureCerts(options.insecure());
        capabilities.setCapability("unhandledPromptBehavior", BrowserSession.PROMPTS);
        capabilities.addArguments(flags.arguments(
                profile.map(ProfileFolder::path).orElseGet(folder::profile),
                log ? Optional.of(folder.networkLog()) : Optional.empty()));
        capabilities.setExperimentalOption("prefs", flags.preferences(folder.downloads()));
        return capabilities;
    }

    private RemoteWebDriver open(SocketKeeper executor, DriverProcess driver, ChromeOptions capabilities) {
        try {
            return new RemoteWebDriver(executor, capabilities);
        } catch (WebDriverException e) {
            throw new BrowserGone(
                    program.browser() + " did not start: " + firstLine(String.valueOf(e.getRawMessage()))
                            + driver.said(),
                    null);
        }
    }

    private static ClientConfig config(URI address) {
        return ClientConfig.defaultConfig().readTimeout(ANSWER).baseUri(address);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }

    private static ProcessHandle browserProcess(RemoteWebDriver session, DriverProcess driver) {
        return session.getCapabilities().getCapability("goog:processID") instanceof Number id
                ? ProcessHandle.of(id.longValue()).orElse(driver.handle())
                : driver.handle();
    }

    private static List<String> windows(BidiChannel channel) {
        return channel.send("browsingContext.getTree", Map.of("maxDepth", 0)).objects("contexts").stream()
                .map(window -> window.text("context"))
                .toList();
    }

    private BrowserIdentity identity(BidiChannel channel, String window) {
        BrowserVersion browser = program.browser().version();
        return new BrowserIdentity(
                browser.name(),
                browser.full(),
                program.driver().version().toString(),
                ScriptCalls.call(channel, window, ScriptCalls.OWN_WORLD, "() => navigator.userAgent")
                        .text("value"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                options.headless());
    }
}
