/**
 * Finds a consent banner on a page that nobody has described, reads it and operates it. Begin with
 * {@link io.github.temoin.banner.BannerSurveyor} (reads, never acts) and
 * {@link io.github.temoin.banner.BannerOperator} (acts, with trusted input only).
 *
 * <p>A script measures the page and returns a plain model of what is visible; everything that has to
 * be judged is judged in Java over that model, so that a page once seen can be kept as a test.
 */
@NullMarked
package io.github.temoin.banner;

import org.jspecify.annotations.NullMarked;
