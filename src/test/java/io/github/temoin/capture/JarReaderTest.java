package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JarReaderTest {
    private final Redactor redactor = new Redactor();
    private final JarReader reader = new JarReader(redactor);

    @Test
    void aCookieIsReadWithAllItsAttributes() {
        ObservedCookie cookie = reader.cookie(Events.json("""
                {"name": "csrftoken", "domain": ".portal.localhost", "path": "/fr", "secure": true, "httpOnly": true,
                 "sameSite": "lax", "expiry": 1795527459, "size": 5,
                 "goog:partitionKey": {"hasCrossSiteAncestor": false, "topLevelSite": "http://portal.localhost"},
                 "value": {"type": "base64", "value": "YWJj"}}"""));
        assertThat(cookie.domain()).isEqualTo(new Host("portal.localhost"));
        assertThat(cookie.hostOnly()).isFalse();
        assertThat(cookie.path()).isEqualTo("/fr");
        assertThat(cookie.secure()).isTrue();
        assertThat(cookie.httpOnly()).isTrue();
        assertThat(cookie.sameSite()).isEqualTo(SameSite.LAX);
        assertThat(cookie.expires()).hasValue(Instant.ofEpochSecond(1795527459));
        assertThat(cookie.partition()).hasValue("http://portal.localhost");
        assertThat(cookie.value()).isEqualTo(redactor.redact("abc"));
    }

    @Test
    void whatIsNotSaidIsAsBrowsersMeanIt() {
        ObservedCookie cookie = reader.cookie(Events.json("""
                {"name": "", "domain": "portal.localhost", "path": "/", "secure": false, "httpOnly": false,
                 "sameSite": "default", "value": {"type": "string", "value": "x"}}"""));
        assertThat(cookie.hostOnly()).isTrue();
        assertThat(cookie.sameSite()).isEqualTo(SameSite.UNSPECIFIED);
        assertThat(cookie.expires()).isEmpty();
        assertThat(cookie.partition()).isEmpty();
    }
}
