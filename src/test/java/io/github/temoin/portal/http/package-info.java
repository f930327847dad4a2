/** What the embedded portal knows of HTTP: requests, answers, routes, and the account kept of them. */
@NullMarked
package io.github.temoin.portal.http;

import org.jspecify.annotations.NullMarked;
