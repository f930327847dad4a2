package io.github.temoin.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Shape;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private final Redactor redactor = new Redactor(new byte[] {1, 2, 3}, NOW);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiter = '\t', textBlock = """
                    §§	EMPTY
                    ""	EMPTY
                    true	FLAG
                    False	FLAG
                    1	FLAG
                    non	FLAG
                    2	NUMBER
                    -17	NUMBER
                    48.8566140001	NUMBER
                    1234567	NUMBER
                    12345678	TOKEN
                    00000000	OTHER
                    0.8236482374019283	TOKEN
                    1763985600	TIME
                    1763985600123	TIME
                    1763985600123456	TIME
                    1763985600.25	TIME
                    1234567890	TOKEN
                    1300000000000	TOKEN
                    20261124	TIME
                    2026-11-24	TIME
                    2026-11-24T10:11:12.123Z	TIME
                    2026-11-24T10%3A11%3A12%2B01%3A00	TIME
                    Tue, 24 Nov 2026 10:11:12 GMT	TIME
                    Tue Nov 24 2026 10:11:12 GMT+0100 (heure normale)	TIME
                    24/11/2026	TIME
                    fr-FR	WORDS
                    fr	WORDS
                    dark	WORDS
                    Thème sombre	WORDS
                    metropole-rouen-normandie	WORDS
                    preferredLanguageCode	WORDS
                    bootstrap5	WORDS
                    anticonstitutionnellement	WORDS
                    #ff8a00	WORDS
                    été	WORDS
                    v1.2.3	STRUCTURED
                    123e4567-e89b-12d3-a456-426614174000	UUID
                    {123E4567-E89B-12D3-A456-426614174000}	UUID
                    00000000-0000-0000-0000-000000000000	OTHER
                    a1b2c3d4e5f60718	TOKEN
                    deadbeef12	TOKEN
                    k3j9x2	TOKEN
                    user-8842913	TOKEN
                    xkqjwzpvtr	TOKEN
                    dGhpcyBpcyBub3QganNvbiBhdCBhbGw	TOKEN
                    Zm9vYmFyLWJhejEyMw==	TOKEN
                    !7#k@92%^4*x	TOKEN
                    GA1.1.1234567890.1763985600	STRUCTURED
                    48.85,2.35,12	STRUCTURED
                    a=b&c=d	STRUCTURED
                    {}	STRUCTURED
                    [1,2]	STRUCTURED
                    {broken	WORDS
                    """)
    void valuesHaveTheirShape(String value, String shape) {
        assertThat(redactor.redact(value).shape()).hasToString(shape);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiter = '\t', textBlock = """
                    GA1.1.1234567890.1763985600	0=WORDS 1=FLAG 2=TOKEN 3=TIME
                    a1b2c3d4e5f60718.1763985600.	0=TOKEN 1=TIME
                    fb.1.1763985600123.987654321	0=WORDS 1=FLAG 2=TIME 3=TOKEN
                    48.85,2.35,12	0=NUMBER 1=NUMBER 2=NUMBER
                    {"statistics":false,"date":"2026-11-24T10:00:00.000Z"}	date=TIME statistics=FLAG
                    %7B%22statistics%22%3Afalse%2C%22date%22%3A%222026-11-24%22%7D	date=TIME statistics=FLAG
                    %257B%2522a%2522%253A1%257D	a=FLAG
                    "{\\"a\\": 1\\054 \\"b\\": \\"x\\"}"	a=FLAG b=WORDS
                    eyJhZHMiOmZhbHNlLCJpZCI6ImExYjJjM2Q0ZTVmNiJ9	ads=FLAG id=TOKEN
                    j:{"lang":"fr","n":[1,{"x":2}]}	lang=WORDS n/0=FLAG n/1/x=NUMBER
                    analytics=1&ads=0&lang=fr	ads=FLAG analytics=FLAG lang=WORDS
                    groups=C0001%3A1%2CC0002%3A0&v=2	groups/C0001=FLAG groups/C0002=FLAG v=NUMBER
                    !gtag=true!matomo=false	gtag=FLAG matomo=FLAG
                    id=a1b2c3d4e5f6	id=TOKEN
                    1|fr|dark	0=FLAG 1=WORDS 2=WORDS
                    accepted:true~1763985600	0/0=WORDS 0/1=FLAG 1=TIME
                    {"a1b2c3d4e5f60718":true,"b9b2c3d4e5f60718":false}	*1=FLAG *1/name=TOKEN *2=FLAG *2/name=TOKEN
                    {"1763985600":true}	*1=FLAG *1/name=TIME
                    https://example.org/fr/?uid=a1b2c3d4e5f60718	0=WORDS 1/0=WORDS 1/1=WORDS 2=WORDS uid=TOKEN
                    """)
    void partsAreFoundByPath(String value, String parts) {
        Secret secret = redactor.redact(value);
        StringBuilder found = new StringBuilder();
        secret.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(part -> found.append(
                        part.getKey())
                .append('=')
                .append(part.getValue().shape())
                .append(' '));
        assertThat(found.toString().strip()).isEqualTo(parts);
        assertThat(secret.shape()).isEqualTo(Shape.STRUCTURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"theme\":\"dark\",\"zoom\":12}",
                "48.856614,2.3522219,12",
                "fr-FR,fr,en",
                "a=b&c=d",
                "2026-11-24|oui",
                "{\"center\":{\"lat\":48.856614123456,\"lng\":2.352221912345}}",
                "/explore/dataset/arbres/table/"
            })
    void whatManyVisitorsShareIsNoIdentifier(String value) {
        assertThat(redactor.redact(value).looksLikeIdentifier()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
                "{\"u\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\"}}",
                "visitor=98765432",
                "s%3Ak2j3h4g5f6d7.sig%2Fabc",
                "0.7364512983746512"
            })
    void whatSinglesOutAVisitorIsAnIdentifier(String value) {
        assertThat(redactor.redact(value).looksLikeIdentifier()).isTrue();
    }

    @Test
    void datesOfAConsentStringAreToldApartFromItsChoice() {
        Secret one = redactor.redact(consentString("2026-11-20T00:00:00Z", "AAAAAAENAAAA"));
        Secret other = redactor.redact(consentString("2026-11-23T00:00:00Z", "AAAAAAENAAAA"));
        assertThat(one.digest()).isNotEqualTo(other.digest());
        assertThat(one.parts().get("created").shape()).isEqualTo(Shape.TIME);
        assertThat(one.parts().get("tcf")).isEqualTo(other.parts().get("tcf"));
        assertThat(one.looksLikeIdentifier()).isFalse();
    }

    @Test
    void digestsCompareWithinARunAndNotAcrossRuns() {
        Secret value = redactor.redact("a1b2c3d4e5f60718");
        assertThat(redactor.redact("a1b2c3d4e5f60718")).isEqualTo(value);
        assertThat(redactor.redact("a1b2c3d4e5f60719").digest()).isNotEqualTo(value.digest());
        assertThat(new Redactor().redact("a1b2c3d4e5f60718").digest())
                .isNotEqualTo(new Redactor().redact("a1b2c3d4e5f60718").digest());
    }

    @Test
    void nothingOfAValueIsKept() {
        String value = "{\"geheim\":\"a1b2c3d4e5f60718\",\"k2j3h4g5f6d7\":\"wort\"}";
        assertThat(redactor.redact(value))
                .extracting(RedactorTest::everythingIn)
                .asString()
                .contains("geheim")
                .doesNotContain("a1b2c3d4", "k2j3h4g5", "wort");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiter = '\t', textBlock = """
                    %7B%22statistics%22%3Afalse%2C%22id%22%3A%22a1b2c3d4e5f6%22%7D	{"statistics":false,"id":"•••"}
                    {"date":"2026-11-24T10:11:12.000Z","lang":"fr-FR"}	{"date":"2026-11-24T10:11:12.000Z","lang":"fr-FR"}
                    {"v":"123e4567-e89b-12d3-a456-426614174000"}	{"v":"•••"}
                    user=jeanne@example.org&ok=1	user=•••&ok=1
                    accepted	accepted
                    """)
    void theConsentRecordIsShownWithIdentifiersMasked(String value, String shown) {
        assertThat(redactor.redactShown(value).shown()).hasValue(shown);
        assertThat(redactor.redact(value).shown()).isEmpty();
    }

    @Test
    void hostileValuesAreBounded() {
        assertThat(redactor.redact("[".repeat(100_000)).shape()).isNotNull();
        assertThat(redactor.redact("{\"a\":".repeat(5000)).shape()).isNotNull();
        assertThat(redactor.redact("a.b=c&".repeat(50_000)).parts()).hasSizeLessThan(700);
        assertThat(redactor.redact("%".repeat(100_000)).length()).isEqualTo(100_000);
        assertThat(redactor.redact("[" + "1,".repeat(10_000) + "\"a1b2c3d4e5f60718\"]")
                        .looksLikeIdentifier())
                .isTrue();
    }

    private static String consentString(String created, String choice) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long tenths = Instant.parse(created).toEpochMilli() / 100;
        StringBuilder date = new StringBuilder();
        for (int shift = 30; shift >= 0; shift -= 6) {
            date.append(digits.charAt((int) (tenths >> shift) & 63));
        }
        return "C" + date + date + choice;
    }

    private static String everythingIn(Secret secret) {
        return secret.digest() + secret.shape() + secret.shown() + secret.parts();
    }
}
