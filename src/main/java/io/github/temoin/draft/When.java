package io.github.temoin.draft;

import io.github.temoin.charter.Category;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When something was seen: which choices, or none, it came with. Grows while visits are read; used by one thread. */
final class When {

    private boolean beforeChoice;
    private boolean refused;
    private boolean accepted;
    private final Set<Category> alone = EnumSet.noneOf(Category.class);

    void beforeChoice() {
        beforeChoice = true;
    }

    void refused() {
        refused = true;
    }

    void accepted() {
        accepted = true;
    }

    void alone(Category category) {
        alone.add(category);
    }

    /** The one category that it needed, where visitors who agreed to that alone got it, and no other but those who agreed. */
    Optional<Category> needed() {
        return beforeChoice || refused || alone.size() != 1
                ? Optional.empty()
                : alone.stream().findFirst();
    }

    /** In words, for a remark. */
    String words() {
        if (beforeChoice) {
            return "before any choice";
        }
        if (refused) {
            return "after a refusal";
        }
        if (!alone.isEmpty()) {
            return "with " + alone.stream().map(Category::word).collect(Collectors.joining(" alone, and with "))
                    + " alone";
        }
        return accepted ? "after everything was accepted" : "by no one who chose";
    }
}
