package io.github.temoin.capture;

import java.util.Locale;
import java.util.Set;

/**
 * Tells letters that make words from letters drawn at random, by the pairs that words in French and English are made of:
 * of the 676 pairs of letters the third listed here makes up nine tenths of a text, and a third of random letters.
 */
final class Letters {
    /** Between the third that chance gives and the nine tenths of words. */
    private static final double LEAST_SHARE = 0.55;

    private static final Set<String> PAIRS = Set.of(("ab ac ad af ag ai al am an ap aq ar as at au av ay"
                    + " ba be bi bl bo br bu ca ce ch ci ck cl co cr ct cu cy da de di do dr du ea ec ed ee ef eg ei el em"
                    + " en ep er es et eu ev ew ex fa fe ff fi fo fr fu ga ge gh gi gl gn go gr gu ha he hi ho hu ht ia ib"
                    + " ic id ie if ig il im in io ip iq ir is it iv ke ki la le li ll lo lu ly ma mb me mi mm mo mp mu na"
                    + " nc nd ne nf ng ni nn no ns nt nu ob oc od of og oi ok ol om on oo op or os ot ou ov ow pa pe ph pi"
                    + " pl po pp pr ps pt pu qu ra rc rd re rg ri rk rm rn ro rr rs rt ru rv sa sc se sh si so sp ss st su"
                    + " ta te th ti to tr tt tu ty ub uc ud ue ui ul um un up ur us ut va ve vi vo wa we wh wi wo ys")
            .split(" "));

    private Letters() {}

    /** Tells whether a run of letters reads as words. */
    static boolean readable(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        int pairs = lower.length() - 1;
        int known = 0;
        int foreign = 0;
        for (int i = 0; i < pairs; i++) {
            if (lower.charAt(i) > 'z' || lower.charAt(i + 1) > 'z') {
                foreign++;
            } else if (PAIRS.contains(lower.substring(i, i + 2))) {
                known++;
            }
        }
        // Accented letters and other scripts are words: nobody draws random identifiers from them.
        return pairs < 1 || known >= LEAST_SHARE * (pairs - foreign);
    }
}
