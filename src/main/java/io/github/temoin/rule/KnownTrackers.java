package io.github.temoin.rule;

import io.github.temoin.web.Host;
import java.util.Map;
import java.util.Optional;

/**
 * Third-party hosts that are known to measure, to advertise, or to load what does. It names a suspect where the charter
 * says nothing; what the charter says comes first.
 */
final class KnownTrackers {

    private static final Map<String, String> VENDORS = Map.ofEntries(
            Map.entry("google-analytics.com", "Google Analytics"),
            Map.entry("analytics.google.com", "Google Analytics"),
            Map.entry("googletagmanager.com", "Google Tag Manager"),
            Map.entry("doubleclick.net", "Google Ads"),
            Map.entry("googlesyndication.com", "Google Ads"),
            Map.entry("googleadservices.com", "Google Ads"),
            Map.entry("facebook.net", "Meta"),
            Map.entry("facebook.com", "Meta"),
            Map.entry("matomo.cloud", "Matomo"),
            Map.entry("xiti.com", "AT Internet / Piano"),
            Map.entry("at-internet.com", "AT Internet / Piano"),
            Map.entry("ati-host.net", "AT Internet / Piano"),
            Map.entry("piano.io", "AT Internet / Piano"),
            Map.entry("eulerian.net", "Eulerian"),
            Map.entry("hotjar.com", "Hotjar"),
            Map.entry("hotjar.io", "Hotjar"),
            Map.entry("clarity.ms", "Microsoft Clarity"),
            Map.entry("bat.bing.com", "Microsoft Advertising"),
            Map.entry("ads.linkedin.com", "LinkedIn"),
            Map.entry("ads-twitter.com", "X"),
            Map.entry("analytics.twitter.com", "X"),
            Map.entry("analytics.tiktok.com", "TikTok"),
            Map.entry("criteo.com", "Criteo"),
            Map.entry("criteo.net", "Criteo"),
            Map.entry("adnxs.com", "Xandr"),
            Map.entry("scorecardresearch.com", "Comscore"),
            Map.entry("disqus.com", "Disqus"),
            Map.entry("hs-analytics.net", "HubSpot"),
            Map.entry("nr-data.net", "New Relic"));

    private KnownTrackers() {}

    /** Whose tracker a host is; empty for hosts that are not known. */
    static Optional<String> vendorOf(Host host) {
        String name = host.name();
        while (true) {
            String vendor = VENDORS.get(name);
            int dot = name.indexOf('.');
            if (vendor != null || dot < 0) {
                return Optional.ofNullable(vendor);
            }
            name = name.substring(dot + 1);
        }
    }
}
