package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.Optional;

/** What a visitor wants of a banner. */
sealed interface Goal {

    /** The control that does it in one go, where there is one. */
    Optional<Role> control();

    /** The state that a switch must have; nothing where it does not matter. */
    Optional<Boolean> wanted(Toggle toggle);

    String said();

    /** Everything that can be refused, or everything that can be accepted. */
    record Everything(boolean agreed) implements Goal {

        @Override
        public Optional<Role> control() {
            return Optional.of(agreed ? Role.ACCEPT : Role.REFUSE);
        }

        @Override
        public Optional<Boolean> wanted(Toggle toggle) {
            return toggle.necessary() ? Optional.empty() : Optional.of(agreed);
        }

        @Override
        public String said() {
            return agreed ? "accept everything" : "refuse everything";
        }
    }

    /** One category, and nothing else. */
    record Only(String category) implements Goal {

        @Override
        public Optional<Role> control() {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> wanted(Toggle toggle) {
            if (toggle.necessary() && !category.equals(Vocabulary.NECESSARY)) {
                return Optional.empty();
            }
            return Optional.of(isMeant(toggle));
        }

        boolean isMeant(Toggle toggle) {
            return toggle.category().filter(category::equals).isPresent();
        }

        @Override
        public String said() {
            return "agree to " + category + " alone";
        }
    }
}
