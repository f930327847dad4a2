/**
 * Writes down what a visitor's browser does, from before the first byte: requests, cookies asked for and cookies kept,
 * writes by script, and what lies on the terminal at a moment. Values turn into {@link
 * io.github.temoin.evidence.Secret}s at the door. What could not be observed is itself a fact, a gap; nothing here judges.
 *
 * <p>Begin with {@link io.github.temoin.capture.Recorder}. It may import {@code web}, {@code evidence}, {@code browser}
 * and Selenium.
 */
@NullMarked
package io.github.temoin.capture;

import org.jspecify.annotations.NullMarked;
