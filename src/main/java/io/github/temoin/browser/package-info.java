/**
 * A real browser, driven through WebDriver BiDi: found, started with nothing of its own left to chance, given to one
 * visitor at a time, watched event by event in the order of the socket, and gone without trace afterwards. This package
 * knows nothing of consent: it opens pages, types, clicks and passes events on.
 *
 * <p>Begin with {@link io.github.temoin.browser.LocalChromium} and {@link io.github.temoin.browser.BrowserPool}. It may
 * import {@code web}, Selenium and WebDriverManager.
 */
@NullMarked
package io.github.temoin.browser;

import org.jspecify.annotations.NullMarked;
