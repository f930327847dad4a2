package io.github.temoin.evidence;

/**
 * Whether a visitor can read the page behind whatever lies over it.
 *
 * @param visibleCharacters of the page's own text, outside the banner
 * @param coveredShare of the viewport that an overlay covers or makes unreachable, 0 to 1
 * @param scrollLocked whether the page is longer than the window and cannot be scrolled
 */
public record Readability(int visibleCharacters, double coveredShare, boolean scrollLocked) {}
