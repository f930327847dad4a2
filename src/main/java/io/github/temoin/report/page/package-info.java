/**
 * Evidence as HTML pages: views made of plain strings, and the templates that show them. A page stands alone (no script,
 * nothing loaded from anywhere), reads well on a phone, and escapes whatever a portal wrote. Begin with
 * {@link io.github.temoin.report.page.EvidencePages}.
 */
@NullMarked
package io.github.temoin.report.page;

import org.jspecify.annotations.NullMarked;
