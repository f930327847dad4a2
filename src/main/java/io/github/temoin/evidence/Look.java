package io.github.temoin.evidence;

/**
 * How a control is drawn, from computed styles.
 *
 * @param fontSize in CSS pixels
 * @param fontWeight 100 to 900
 * @param contrast of the text against what lies behind it, by the WCAG formula (1 to 21); 0 where it could not be computed
 * @param edgeContrast of the control's surface or border against its surroundings; 0 where it could not be computed
 * @param underlined whether the text is underlined
 * @param drawn whether the control has a surface or border of its own
 */
public record Look(
        double fontSize, int fontWeight, double contrast, double edgeContrast, boolean underlined, boolean drawn) {}
