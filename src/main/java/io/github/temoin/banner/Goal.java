package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.Optional;

/** What a visitor wants of a banner. */
sealed interface Goal {

    /** The control that does it in one go, where there is one. */
    Optional<Role> control();

    /** What answers a question about one category. */
    Role answer(String category);

    /** Whether a switch is one of those that the goal is about. */
    boolean isMeant(Toggle toggle);

    /** The state that a switch must have; nothing where it does not matter. */
    Optional<Boolean> wanted(Toggle toggle);

    /** The one of several levels that is meant; nothing where none is surely the one. */
    Optional<Level> level(Levels levels);

    /** Whether only what saves the detailed choices makes it: closing them does not. */
    default boolean mustBeSaved() {
        return false;
    }

    String said();

    /** Everything that can be refused, or everything that can be accepted. */
    record Everything(boolean agreed) implements Goal {

        @Override
        public Optional<Role> control() {
            return Optional.of(agreed ? Role.ACCEPT : Role.REFUSE);
        }

        @Override
        public Role answer(String category) {
            return agreed ? Role.ACCEPT : Role.REFUSE;
        }

        @Override
        public boolean isMeant(Toggle toggle) {
            return true;
        }

        @Override
        public Optional<Boolean> wanted(Toggle toggle) {
            return toggle.necessary() ? Optional.empty() : Optional.of(agreed);
        }

        @Override
        public Optional<Level> level(Levels levels) {
            return agreed ? levels.accepting() : levels.refusing();
        }

        @Override
        public String said() {
            return agreed ? "accept everything" : "refuse everything";
        }
    }

    /** None of the detailed choices, saved as they stand then. */
    record NoneOfTheDetails() implements Goal {

        @Override
        public Optional<Role> control() {
            return Optional.empty();
        }

        @Override
        public Role answer(String category) {
            return Role.REFUSE;
        }

        @Override
        public boolean isMeant(Toggle toggle) {
            return true;
        }

        @Override
        public Optional<Boolean> wanted(Toggle toggle) {
            return toggle.necessary() ? Optional.empty() : Optional.of(false);
        }

        @Override
        public Optional<Level> level(Levels levels) {
            return levels.refusing();
        }

        @Override
        public boolean mustBeSaved() {
            return true;
        }

        @Override
        public String said() {
            return "save detailed choices without agreeing to any";
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

        @Override
        public Optional<Level> level(Levels levels) {
            return levels.agreeingTo(category);
        }

        @Override
        public Role answer(String asked) {
            return asked.equals(category) ? Role.ACCEPT : Role.REFUSE;
        }

        @Override
        public boolean isMeant(Toggle toggle) {
            return toggle.category().filter(category::equals).isPresent();
        }

        @Override
        public String said() {
            return "agree to " + category + " alone";
        }
    }
}
