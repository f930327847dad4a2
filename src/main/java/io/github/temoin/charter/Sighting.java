package io.github.temoin.charter;

import io.github.temoin.web.Host;
import java.time.Duration;
import java.util.Optional;

/**
 * A cookie that was seen on the terminal.
 *
 * @param keptFor how long it is kept from when it is set; empty for a session cookie
 */
public record Sighting(String name, Host domain, Optional<Duration> keptFor) {}
