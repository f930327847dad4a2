package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.web.Host;
import io.github.temoin.web.SameSite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables hold what Chromium 156 does with each text, seen in its jar. */
class SetCookieParserTest {
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private static final String URL = "http://portal.localhost:8080/set/dir/page?x=1";
    private final Redactor redactor = new Redactor();
    private final SetCookieParser parser = new SetCookieParser(redactor);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiter = '\t', textBlock = """
                    plain=1	plain	1
                    =v1	§§	v1
                    v2only	§§	v2only
                    §  sp = a b ; path=/x§	sp	a b
                    q="quoted value"	q	"quoted value"
                    dq="a;b"	dq	"a
                    eq=a=b	eq	a=b
                    coma=1, comb=2	coma	1, comb=2
                    §x = §	x	§§
                    %=1	%	1
                    nöm=é	nöm	é
                    emoji😀=x	emoji😀	x
                    trail=1;	trail	1
                    semi=1;;; Path=/z	semi	1
                    prio=1; Priority=High	prio	1
                    """)
    void nameAndValueAreCutAsBrowsersDo(String text, String name, String value) {
        AskedCookie asked = script(text);
        assertThat(asked.refusal()).isEmpty();
        assertThat(asked.cookie().name()).isEqualTo(name);
        assertThat(asked.cookie().value()).isEqualTo(redactor.redact(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    =e=f	EXCLUDE_NO_COOKIE_CONTENT
                    __Host-b=1; Secure; Path=/; Domain=portal.localhost	EXCLUDE_INVALID_PREFIX
                    __Host-c=1; Path=/	EXCLUDE_INVALID_PREFIX
                    __Host-d=1; Secure	EXCLUDE_INVALID_PREFIX
                    __Secure-d=1	EXCLUDE_INVALID_PREFIX
                    __secure-e=1	EXCLUDE_INVALID_PREFIX
                    __HOST-f=1; Secure	EXCLUDE_INVALID_PREFIX
                    =__Host-g	EXCLUDE_INVALID_PREFIX
                    __Secure-h	EXCLUDE_INVALID_PREFIX
                    __Http-i=1; Secure	EXCLUDE_INVALID_PREFIX
                    a=1; Domain=localhost	EXCLUDE_INVALID_DOMAIN
                    a=1; Domain=other.localhost	EXCLUDE_INVALID_DOMAIN
                    a=1; Domain=..portal.localhost	EXCLUDE_INVALID_DOMAIN
                    a=1; Domain=portal.localhost.	EXCLUDE_INVALID_DOMAIN
                    a=1; Domain=sub.portal.localhost	EXCLUDE_INVALID_DOMAIN
                    a=1; Domain="portal.localhost"	EXCLUDE_INVALID_DOMAIN
                    a=1; SameSite=None	EXCLUDE_SAMESITE_NONE_INSECURE
                    a=1; Partitioned	EXCLUDE_INVALID_PARTITIONED
                    """)
    void whatEveryBrowserRefusesIsTold(String text, CookieRefusal refusal) {
        assertThat(script(text).refusal()).hasValue(refusal.name());
        assertThat(header(text, URL).refusal()).hasValue(refusal.name());
    }

    @Test
    void scriptsMayNotSetHttpOnlyCookies() {
        assertThat(script("a=1; HttpOnly=no").refusal()).hasValue(CookieRefusal.EXCLUDE_HTTP_ONLY.name());
        assertThat(header("a=1; HttpOnly=no", URL).refusal()).isEmpty();
        assertThat(header("__Http-j=1; Secure; HttpOnly", URL).refusal()).isEmpty();
        assertThat(header("__Host-Http-k=1; Secure; HttpOnly; Path=/", URL).refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://portal.example/, EXCLUDE_SECURE_ONLY",
        "https://portal.example/,",
        "http://portal.localhost:81/,",
        "http://127.0.0.1:81/,",
        "http://192.168.0.1/, EXCLUDE_SECURE_ONLY"
    })
    void secureNeedsASecurePlace(String url, CookieRefusal refusal) {
        assertThat(header("a=1; Secure", url).refusal())
                .isEqualTo(Optional.ofNullable(refusal).map(Enum::name));
    }

    @Test
    void controlCharactersAreRefused() {
        for (String text :
                List.of("a\tb=tab", "a=a\u0001b", "a=a\u007Fb", "a=a\u0000b", "a=1\rz", "a=\u000b1", "a=1; x=\u0001")) {
            assertThat(script(text).refusal()).hasValue(CookieRefusal.EXCLUDE_DISALLOWED_CHARACTER.name());
        }
    }

    @Test
    void fourThousandAndNinetySixBytesAreTheMost() {
        assertThat(script("big=" + "x".repeat(4093)).refusal()).isEmpty();
        assertThat(script("big=" + "x".repeat(4094)).refusal())
                .hasValue(CookieRefusal.EXCLUDE_NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE.name());
        assertThat(script("big=" + "é".repeat(2047)).refusal())
                .hasValue(CookieRefusal.EXCLUDE_NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', nullValues = "-", textBlock = """
                    Max-Age=100; Expires=Thu, 01 Jan 1970 00:00:00 GMT	2026-11-24T12:01:40Z
                    Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=100	2026-11-24T12:01:40Z
                    Max-Age=-1	1970-01-01T00:00:00Z
                    Max-Age=0	1970-01-01T00:00:00Z
                    Max-Age=-0	1970-01-01T00:00:00Z
                    Max-Age=+5	2026-11-24T12:00:05Z
                    Max-Age=5x	-
                    Max-Age=	-
                    Max-Age="100"	-
                    Max-Age=1.5	-
                    Max-Age=100; Max-Age=abc	-
                    max-age = 77	2026-11-24T12:01:17Z
                    Max-Age=99999999999999999999	9999-12-31T23:59:59Z
                    Max-Age=999999999999	9999-12-31T23:59:59Z
                    Max-Age=abc; Expires=Wed, 21 Oct 2027 07:28:00 GMT	2027-10-21T07:28:00Z
                    Expires=Wed, 21 Oct 2027 07:28:00 GMT	2027-10-21T07:28:00Z
                    Expires=21-Oct-27 07:28:00	2027-10-21T07:28:00Z
                    expires=Wed Oct 21 2027 07:28:00	2027-10-21T07:28:00Z
                    Expires="Wed, 21 Oct 2027 07:28:00 GMT"	2027-10-21T07:28:00Z
                    Expires=Wed, 21 Oct 2027 7:8:0 GMT	2027-10-21T07:08:00Z
                    Expires=21 Oct 27 07:28:00 +0500	2027-10-21T07:28:00Z
                    Expires=Thu, 01-Jan-70 00:00:01 GMT	1970-01-01T00:00:01Z
                    Expires=Mon, 01-Jan-1601 00:00:00 GMT	1601-01-01T00:00:00Z
                    Expires=Wed, 21 Oct 3027 07:28:00 GMT	3027-10-21T07:28:00Z
                    Expires=garbage	-
                    Expires=0	-
                    Expires=2027-10-21T07:28:00Z	-
                    Expires=Wed, 21 Oct 2027	-
                    Expires=Thu, 31 Feb 2027 07:28:00 GMT	-
                    Expires=Wed, 21 Oct 2027 25:28:00 GMT	-
                    """)
    void lifetimesAreReadAsBrowsersDo(String attributes, Instant expires) {
        assertThat(script("a=1; " + attributes).cookie().expires()).isEqualTo(Optional.ofNullable(expires));
    }

    @Test
    void aDeletionHasRunOut() {
        assertThat(script("a=; Max-Age=0").cookie().expiredAt(AT)).isTrue();
        assertThat(script("a=1; Max-Age=1").cookie().expiredAt(AT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    Domain=.portal.localhost	portal.localhost	false
                    Domain=PORTAL.LocalHost	portal.localhost	false
                    Domain=	portal.localhost	true
                    Domain=portal.localhost; Domain=	portal.localhost	true
                    SameSite=Lax	portal.localhost	true
                    """)
    void domainMakesItWider(String attributes, String domain, boolean hostOnly) {
        AskedCookie asked = script("a=1; " + attributes);
        assertThat(asked.refusal()).isEmpty();
        assertThat(asked.cookie().domain()).isEqualTo(new Host(domain));
        assertThat(asked.cookie().hostOnly()).isEqualTo(hostOnly);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.data.example.org/x, example.org, example.org, false, ",
        "https://www.data.example.org/x, org, org, false, EXCLUDE_INVALID_DOMAIN",
        "https://portal.gouv.fr/, gouv.fr, gouv.fr, false, EXCLUDE_INVALID_DOMAIN",
        "http://127.0.0.1/, 127.0.0.1, 127.0.0.1, true, ",
        "http://127.0.0.1/, 0.0.1, 0.0.1, false, EXCLUDE_INVALID_DOMAIN",
        "http://localhost/, localhost, localhost, true, "
    })
    void domainsStayWithinTheSite(
            String url, String attribute, String domain, boolean hostOnly, CookieRefusal refusal) {
        AskedCookie asked = header("a=1; Domain=" + attribute, url);
        assertThat(asked.refusal()).isEqualTo(Optional.ofNullable(refusal).map(Enum::name));
        assertThat(asked.cookie().domain()).isEqualTo(new Host(domain));
        assertThat(asked.cookie().hostOnly()).isEqualTo(hostOnly);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    Path=/x	/x
                    Path=foo	/set/dir
                    Path=/a; Path=/b	/b
                    Path=/a;Path=	/set/dir
                    Path="/q"	/set/dir
                    Path=/a?b	/a?b
                    Secure	/set/dir
                    """)
    void pathsComeFromTheAddressWhereNoneIsGiven(String attributes, String path) {
        assertThat(script("a=1; " + attributes).cookie().path()).isEqualTo(path);
    }

    @Test
    void veryLongAttributesDoNotCount() {
        assertThat(script("a=1; Path=/" + "p".repeat(1024)).cookie().path()).isEqualTo("/set/dir");
        assertThat(header("a=1", "http://portal.localhost:1/top").cookie().path())
                .isEqualTo("/");
        assertThat(header("a=1", "http://portal.localhost:1").cookie().path()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "SameSite=none; Secure, NONE",
        "SameSite=bogus, UNSPECIFIED",
        "SameSite, UNSPECIFIED",
        "SameSite=Strict; SameSite=Lax, LAX",
        "SameSite=\"Lax\", UNSPECIFIED",
        "Secure=false, UNSPECIFIED"
    })
    void sameSiteIsKeptAsAskedFor(String attributes, SameSite sameSite) {
        assertThat(script("a=1; " + attributes).cookie().sameSite()).isEqualTo(sameSite);
    }

    @Test
    void acrossSitesOnlySameSiteNoneIsKept() {
        assertThat(crossSite("a=1").refusal())
                .hasValue(CookieRefusal.EXCLUDE_SAMESITE_UNSPECIFIED_TREATED_AS_LAX.name());
        assertThat(crossSite("a=1; SameSite=Lax").refusal()).hasValue(CookieRefusal.EXCLUDE_SAMESITE_LAX.name());
        assertThat(crossSite("a=1; SameSite=Strict").refusal()).hasValue(CookieRefusal.EXCLUDE_SAMESITE_STRICT.name());
        assertThat(crossSite("a=1; SameSite=None; Secure").refusal()).isEmpty();
    }

    @Test
    void aPartitionedCookieNamesItsTopLevelSite() {
        ObservedCookie cookie =
                crossSite("a=1; Secure; SameSite=None; Partitioned").cookie();
        assertThat(cookie.partition()).hasValue("http://portal.localhost");
        assertThat(crossSite("a=1; Secure; SameSite=None").cookie().partition()).isEmpty();
    }

    @Test
    void severalHeadersComeJoinedByNewlines() {
        assertThat(parser.header("a=1; Path=/; HttpOnly\nb=2; Max-Age=100\n\n; Path=/\n=", setting(URL, false, false)))
                .extracting(asked -> asked.cookie().name())
                .containsExactly("a", "b");
    }

    @Test
    void documentsWithoutAHostHaveNoCookies() {
        assertThat(parser.assignment("a=1", setting("data:text/html,x", false, true)))
                .isEmpty();
    }

    private AskedCookie script(String text) {
        return parser.assignment(text, setting(URL, false, true)).orElseThrow();
    }

    private AskedCookie header(String text, String url) {
        return parser.assignment(text, setting(url, false, false)).orElseThrow();
    }

    private AskedCookie crossSite(String text) {
        return parser.assignment(text, setting("http://stats.localhost:1/px", true, false))
                .orElseThrow();
    }

    private CookieSetting setting(String url, boolean crossSite, boolean byScript) {
        return new CookieSetting(
                new Addresses(redactor).of(url), Optional.of("http://portal.localhost"), crossSite, byScript, AT);
    }
}
