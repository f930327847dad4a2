package io.github.temoin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportSealTest {
    private static final String HEAD = "<html><head>\n    <meta charset=\"utf-8\">\n";

    @Test
    void thePolicyStandsBeforeAllThatItIsFor() {
        String sealed = ReportSeal.seal(HEAD + "<link href=\"data:text/css,\"><script>alert(1)</script></head></html>");

        assertThat(sealed)
                .containsSubsequence(
                        "<meta charset", "Content-Security-Policy", "default-src 'none'", "<link", "<script>");
    }

    /** The digest is that of {@code printf 'alert(1)' | openssl dgst -sha256 -binary | base64}. */
    @Test
    void onlyThePagesOwnScriptsMayRun() {
        String sealed = ReportSeal.seal(
                HEAD + "<script src=\"data:text/javascript,1\"></script><script async>alert(1)</script>");

        assertThat(sealed)
                .contains("script-src data: 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';")
                .doesNotContain("script-src data: 'unsafe-inline'");
    }

    @Test
    void tagsInsideAScriptAreText() {
        assertThat(ReportSeal.seal(HEAD + "<script>'<img src=\"http://outside.invalid/\">'</script>"))
                .contains("sha256-");
    }

    @Test
    void aReportThatWouldCallSomeoneIsRefused() {
        assertThatThrownBy(() ->
                        ReportSeal.seal(HEAD + "<script async src=\"https://tags.invalid/gtag.js?id=1\"></script>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("https://tags.invalid/gtag.js?id=1", "ALLURE_NO_ANALYTICS=true");
    }

    @Test
    void aPageOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> ReportSeal.seal("<html></html>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has Allure changed its page?");
    }
}
