package io.github.temoin.browser;

/**
 * Which browser a session ran in, for the report's environment.
 *
 * @param name as the browser gives it in lower case, such as {@code chromium} or {@code chrome}
 * @param version in full, such as {@code 156.0.8078.79}
 * @param driver name and version, such as {@code chromedriver 156.0.8078.79}
 * @param userAgent what it tells portals
 * @param platform operating system and architecture
 * @param headless whether it has no window on a screen
 */
public record BrowserIdentity(
        String name, String version, String driver, String userAgent, String platform, boolean headless) {}
