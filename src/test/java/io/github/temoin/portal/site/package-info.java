/** The portal itself: its pages, its data, its cookies and its trackers, made from the suite file it impersonates. */
@NullMarked
package io.github.temoin.portal.site;

import org.jspecify.annotations.NullMarked;
