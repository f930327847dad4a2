/**
 * What people and machines read of a run: texts in French and English, messages of failed tests, Allure attachments, the
 * findings file and the console. Values from the terminal never reach it in clear; names, paths and page texts are
 * hostile and are escaped wherever they are shown. Begin with {@link io.github.temoin.report.AllureReport}.
 */
@NullMarked
package io.github.temoin.report;

import org.jspecify.annotations.NullMarked;
