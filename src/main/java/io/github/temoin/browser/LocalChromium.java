package io.github.temoin.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chromium or Chrome on this machine, through ChromeDriver. */
public final class LocalChromium implements Venue {
    private static final Logger LOG = LoggerFactory.getLogger(LocalChromium.class);

    private final ChromiumFinder.Pair program;
    private final boolean root;
    private final Set<BrowserSession> sessions = ConcurrentHashMap.newKeySet();
    private @Nullable Watchdog watchdog;

    private LocalChromium(ChromiumFinder.Pair program, boolean root) {
        this.program = program;
        this.root = root;
    }

    /**
     * Find the browser and a driver that fits it; start nothing yet. A driver named by the system property
     * {@code webdriver.chrome.driver} comes before those on the PATH and in the usual places, these before the network.
     *
     * @param binary the browser's path, or nothing: then the PATH and the usual places are searched
     * @throws NoBrowserException if either is not there
     */
    public static LocalChromium find(Optional<Path> binary) {
        Machine machine = Machine.here();
        ChromiumFinder finder = new ChromiumFinder(
                new ChromiumPlaces(machine), VersionProbe.onThisMachine(), DriverDownload.byWebDriverManager());
        Optional<Path> driver = Optional.ofNullable(System.getProperty("webdriver.chrome.driver"))
                .map(Path::of);
        ChromiumFinder.Pair program = finder.find(binary, driver);
        LOG.info("{}, driven by {}", program.browser(), program.driver());
        if (machine.root()) {
            LOG.info("running as root: Chromium is started with --no-sandbox");
        }
        return new LocalChromium(program, machine.root());
    }

    @Override
    public BrowserSession open(LaunchOptions options) {
        return open(options, Optional.empty());
    }

    @Override
    public BrowserSession open(LaunchOptions options, ProfileFolder profile) {
        return open(options, Optional.of(profile));
    }

    private BrowserSession open(LaunchOptions options, Optional<ProfileFolder> profile) {
        profile.ifPresent(ProfileFolder::requireUnspoilt);
        RunningBrowser browser = new ChromiumStart(program, options, root, watchdog()).start(profile);
        BrowserSession session = new BrowserSession(browser, options.insecure(), ended -> {
            sessions.remove(ended);
            if (!ended.endedCleanly()) {
                profile.ifPresent(ProfileFolder::spoil);
            }
        });
        sessions.add(session);
        return session;
    }

    @Override
    public ProfileFolder newProfile() {
        try {
            Watchdog guard = watchdog();
            Path folder = BrowserFolder.createEmpty(guard);
            return new ProfileFolder(folder, () -> guard.release(folder));
        } catch (IOException e) {
            throw new BrowserGone("no profile could be made: " + e.getMessage(), e);
        }
    }

    /** One for all browsers, from the first on. */
    private synchronized Watchdog watchdog() {
        Watchdog present = watchdog;
        if (present == null) {
            present = Watchdog.start();
            watchdog = present;
        }
        return present;
    }

    @Override
    public void close() {
        sessions.forEach(BrowserSession::close);
        synchronized (this) {
            if (watchdog != null) {
                watchdog.close();
                watchdog = null;
            }
        }
    }
}
