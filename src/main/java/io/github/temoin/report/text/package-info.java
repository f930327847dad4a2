/**
 * Says things in French and English: rules, findings, reasons, journeys, amounts. Every text stands in the bundles beside
 * this package's classes, {@code report/*_fr.properties} and {@code report/*_en.properties}. Begin with
 * {@link io.github.temoin.report.text.Texts}.
 */
@NullMarked
package io.github.temoin.report.text;

import org.jspecify.annotations.NullMarked;
