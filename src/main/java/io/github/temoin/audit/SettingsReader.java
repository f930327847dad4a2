package io.github.temoin.audit;

import io.github.temoin.journey.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** Reads the settings of a run. */
public final class SettingsReader {

    private static final Duration DEFAULT_DWELL = Duration.ofSeconds(10);
    private static final String JUNIT_FILE = "junit-platform.properties";

    private final SettingSources sources;
    private final List<String> mistakes = new ArrayList<>();

    private SettingsReader(SettingSources sources) {
        this.sources = sources;
        sources.checkNames(mistakes::add);
    }

    /**
     * Reads them from system properties, the environment and JUnit's configuration parameters; of these, unknown names are
     * looked for in {@code junit-platform.properties} of the class path.
     *
     * @throws SettingsException with every mistake, if there is one
     */
    public static Settings read(Function<String, Optional<String>> parameters) {
        return read(SettingSources.of(parameters, namesIn(JUNIT_FILE)));
    }

    static Settings read(SettingSources sources) {
        SettingsReader reader = new SettingsReader(sources);
        Settings settings = reader.settings(reader.portal());
        reader.check();
        return settings;
    }

    /**
     * Reads them for a draft: the portal is that of {@code temoin.draft}, an address or {@code embedded}.
     *
     * @throws SettingsException with every mistake, if there is one
     */
    public static Settings readForDraft() {
        return readForDraft(SettingSources.of(name -> Optional.empty(), Set.of()));
    }

    static Settings readForDraft(SettingSources sources) {
        SettingsReader reader = new SettingsReader(sources);
        Settings settings = reader.settings(reader.draft());
        reader.check();
        return settings;
    }

    private void check() {
        if (!mistakes.isEmpty()) {
            throw new SettingsException(mistakes);
        }
    }

    private PortalChoice portal() {
        sources.find(SettingName.DRAFT)
                .ifPresent(written -> mistakes.add(written.origin()
                        + ": drafts are made by 'mvn -q test-compile exec:java@draft'; leave it out here"));
        return read(SettingName.PORTAL, SettingValues::portal).orElseGet(PortalChoice.Embedded::new);
    }

    private PortalChoice draft() {
        sources.find(SettingName.PORTAL)
                .ifPresent(written -> mistakes.add(
                        written.origin() + ": a draft is of the portal that temoin.draft names; leave this one out"));
        if (sources.find(SettingName.DRAFT).isEmpty()) {
            mistakes.add("temoin.draft: no portal to draft a suite of; write -Dtemoin.draft=https://data.example.org");
        }
        return read(SettingName.DRAFT, SettingValues::draft).orElseGet(PortalChoice.Embedded::new);
    }

    private Settings settings(PortalChoice portal) {
        sources.find(SettingName.GRID)
                .ifPresent(written -> mistakes.add(
                        written.origin() + ": browsers of a Selenium Grid cannot be used yet; leave it out"));
        return new Settings(
                portal,
                read(SettingName.SUITES, SettingValues::path).orElse(Path.of("suites")),
                read(SettingName.SUITE, SettingValues::list).orElse(List.of()),
                read(SettingName.BROWSER, SettingValues::browsers).orElse(List.of(BrowserName.CHROME)),
                read(SettingName.BROWSER_BINARY, SettingValues::path),
                read(SettingName.VISITORS, SettingValues::visitors),
                read(SettingName.DWELL, DwellText::parse).orElse(DEFAULT_DWELL),
                read(SettingName.LANG, SettingValues::language),
                flag(SettingName.STRICT, false),
                faults(portal),
                flag(SettingName.HEADLESS, true),
                proxy(portal),
                flag(SettingName.INSECURE, false),
                signIn(),
                read(SettingName.BASIC_AUTH, SettingValues::basicAuth));
    }

    private <T> Optional<T> read(SettingName name, Function<String, T> parser) {
        return sources.find(name).flatMap(written -> {
            try {
                return Optional.of(parser.apply(written.text()));
            } catch (IllegalArgumentException unfit) {
                mistakes.add(written.origin() + ": " + unfit.getMessage());
                return Optional.empty();
            }
        });
    }

    private boolean flag(SettingName name, boolean otherwise) {
        // -Dtemoin.strict alone is a blank property: its absence is not what was meant.
        if (sources.properties().getOrDefault(name.property(), "-").isBlank()) {
            mistakes.add(name.property() + " (system property): no value; write true or false");
        }
        return read(name, SettingValues::truth).orElse(otherwise);
    }

    private Optional<String> faults(PortalChoice portal) {
        sources.find(SettingName.FAULTS)
                .filter(written -> !(portal instanceof PortalChoice.Embedded))
                .ifPresent(written -> mistakes.add(written.origin()
                        + ": faults are the embedded portal's, and this run goes to " + portal.shown()
                        + "; leave out one of the two"));
        return read(SettingName.FAULTS, text -> text);
    }

    private Optional<String> proxy(PortalChoice portal) {
        Optional<String> set = read(SettingName.PROXY, ProxyAddress::parse);
        return portal instanceof PortalChoice.Embedded
                ? set
                : set.or(() -> ProxyAddress.ofEnvironment(sources.environment()));
    }

    private Optional<Credentials> signIn() {
        Optional<String> user = read(SettingName.USER, text -> text);
        Optional<String> password = read(SettingName.PASSWORD, text -> text);
        if (user.isPresent() != password.isPresent()) {
            mistakes.add("TEMOIN_USER, TEMOIN_PASSWORD (environment): one is set without the other; set both or none");
        }
        return user.flatMap(name -> password.map(word -> new Credentials(name, word)));
    }

    static Set<String> namesIn(String resource) {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(SettingsReader.class::getClassLoader);
        Properties properties = new Properties();
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
        return properties.stringPropertyNames();
    }
}
