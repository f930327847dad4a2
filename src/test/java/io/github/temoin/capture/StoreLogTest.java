package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreLogTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Redactor redactor = new Redactor();
    private final Address script = new Addresses(redactor).of("http://portal.localhost/sw.js");
    private final StoreLog store =
            new StoreLog(new CookieAsks(), List.of(), Map.of(new Host("portal.localhost"), script));

    @Test
    void aCookieThatOnlyTheStoreSawIsTheServiceWorkersIfItLooksLikeOneOfIts() {
        assertThat(store.change(added("portal.localhost", true, false, SameSite.STRICT))
                        .origin())
                .isEqualTo(new Origin(Origin.How.WORKER, Optional.of(script), 0, 0));
        assertThat(store.change(added("localhost", true, false, SameSite.LAX))
                        .origin()
                        .how())
                .isEqualTo(Origin.How.WORKER);
    }

    @Test
    void aCookieThatNoServiceWorkerCanWriteIsNotSaidToBeIts() {
        assertThat(List.of(
                        added("other.localhost", true, false, SameSite.STRICT),
                        added("portal.localhost", false, false, SameSite.STRICT),
                        added("portal.localhost", true, true, SameSite.STRICT),
                        added("portal.localhost", true, false, SameSite.UNSPECIFIED)))
                .allSatisfy(change -> assertThat(store.change(change).origin()).isEqualTo(Origin.UNKNOWN));
    }

    private LoggedChange added(String domain, boolean secure, boolean httpOnly, SameSite sameSite) {
        ObservedCookie cookie = new ObservedCookie(
                "c",
                new Host(domain),
                true,
                "/",
                secure,
                httpOnly,
                sameSite,
                Optional.empty(),
                Optional.empty(),
                redactor.redact("1"));
        return new LoggedChange(96, NOW, StoreChange.Kind.ADDED, "", cookie, false);
    }
}
