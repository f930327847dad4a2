package io.github.temoin.charter;

import java.util.Optional;

/**
 * One point in which the published charter, the suite and what was seen do not agree.
 *
 * @param name the cookie's name or pattern; for an {@link Kind#UNNAMED} row what it says
 * @param published what the policy page says
 * @param declared what the suite says
 * @param seen what was seen
 */
public record Difference(
        Kind kind, String name, Optional<String> published, Optional<String> declared, Optional<String> seen) {

    /** How the three do not agree. */
    public enum Kind {
        /** The suite declares it, the policy page does not. */
        NOT_PUBLISHED("not-published"),
        /** The policy page declares it, the suite does not. */
        NOT_IN_SUITE("not-in-suite"),
        /** It was seen, and the policy page does not declare it. */
        SEEN_NOT_PUBLISHED("seen-not-published"),
        /** The policy page declares it, and no visitor got it. */
        NEVER_SEEN("never-seen"),
        /** Policy page and suite name other lifetimes. */
        LIFETIME("other-lifetime"),
        /** It is kept longer than the policy page says. */
        KEPT_LONGER("kept-longer"),
        /** Policy page and suite name other providers. */
        PROVIDER("other-provider"),
        /** Policy page and suite name other categories. */
        CATEGORY("other-category"),
        /** A row of the policy page names no cookie. */
        UNNAMED("unnamed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The key for reports, in kebab case. */
        public String code() {
            return code;
        }
    }
}
