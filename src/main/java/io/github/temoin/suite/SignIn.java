package io.github.temoin.suite;

import java.util.Optional;

/**
 * How a visitor signs in; selectors are found out where absent.
 *
 * @param page as a path
 */
public record SignIn(String page, Optional<String> user, Optional<String> password, Optional<String> submit) {}
