package io.github.temoin.banner;

import io.github.temoin.evidence.Interaction.Intent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings all switches to the states that a goal wants; some switch others with them, so it looks again after each. */
final class Switching {

    private static final int MOST_PRESSES = 80;

    private final Hand hand;
    private final Goal goal;
    private final Intent intent;
    private final Candidate banner;
    private final Set<Node.Id> pressedBlindly = new HashSet<>();
    private final Set<Node.Id> pressed = new HashSet<>();

    Switching(Hand hand, Goal goal, Intent intent, Candidate banner) {
        this.hand = hand;
        this.goal = goal;
        this.intent = intent;
        this.banner = banner;
    }

    /** What stood in the way; nothing where all are as wanted. */
    Optional<String> set() {
        Optional<String> trouble = takeLevels();
        return trouble.isPresent() || !banner.reading().toggles().isEmpty() ? trouble.or(this::setSwitches) : trouble;
    }

    private Optional<String> takeLevels() {
        for (Levels group : banner.reading().levels()) {
            Optional<Level> wanted = goal.level(group);
            if (wanted.isEmpty()) {
                return Optional.of("which of these is meant cannot be told: "
                        + group.options().stream().map(Level::label).collect(Collectors.joining(", ")));
            }
            Level level = wanted.get();
            boolean done = level.chosen()
                    || hand.press(Target.of(level, intent, view -> isTaken(view, level))
                                    .atMost(3))
                            instanceof Hand.Outcome.Worked;
            if (!done) {
                return Optional.of("\"" + level.label() + "\" could not be taken");
            }
        }
        return Optional.empty();
    }

    private static boolean isTaken(Survey.View view, Level level) {
        return view.offering().stream()
                .flatMap(banner -> banner.reading().levels().stream())
                .flatMap(group -> group.options().stream())
                .anyMatch(other -> other.node().id().equals(level.node().id()) && other.chosen());
    }

    /** The switches alone. */
    Optional<String> setSwitches() {
        for (int i = 0; i < MOST_PRESSES; i++) {
            Survey.View view = hand.look();
            List<Toggle> toggles =
                    view.again(banner).map(now -> now.reading().toggles()).orElse(List.of());
            Optional<Toggle> doubtful =
                    toggles.stream().filter(this::contradictsItself).findFirst();
            if (doubtful.isPresent()) {
                return Optional.of(unsure(doubtful.get()));
            }
            Optional<Toggle> next = next(toggles);
            if (next.isEmpty()) {
                return toggles.isEmpty()
                        ? Optional.of("the switches went while they were being set")
                        : Optional.empty();
            }
            Optional<String> trouble = press(next.get());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.of("the switches did not stay as they were set");
    }

    /** What it says once it was pressed may lag behind: then what it was pressed for counts. */
    private boolean contradictsItself(Toggle toggle) {
        return toggle.contradiction().isPresent()
                && !toggle.locked()
                && goal.wanted(toggle).isPresent()
                && !pressed.contains(toggle.yes().id());
    }

    private static String unsure(Toggle toggle) {
        return "whether \"" + toggle.label() + "\" is on cannot be told"
                + toggle.contradiction().map(told -> ": " + told).orElse("");
    }

    /** Off before on: what stands for several goes first. */
    private Optional<Toggle> next(List<Toggle> toggles) {
        boolean single = toggles.stream().allMatch(toggle -> toggle.everything() || toggle.locked());
        List<Toggle> wrong = toggles.stream()
                .filter(toggle -> !toggle.locked() && (single || !toggle.everything()) && isWrong(toggle))
                .toList();
        return wrong.stream()
                .filter(toggle -> goal.wanted(toggle).filter(wanted -> !wanted).isPresent())
                .findFirst()
                .or(() -> wrong.stream().findFirst());
    }

    private boolean isWrong(Toggle toggle) {
        Optional<Boolean> wanted = goal.wanted(toggle);
        if (wanted.isEmpty()) {
            return false;
        }
        return toggle.on()
                .map(on -> !on.equals(wanted.get()))
                .orElse(!pressedBlindly.contains(toggle.yes().id()));
    }

    private Optional<String> press(Toggle toggle) {
        boolean wanted = goal.wanted(toggle).orElse(false);
        boolean blind = toggle.on().isEmpty();
        if (blind && toggle.single()) {
            return Optional.of(unsure(toggle));
        }
        pressed.add(toggle.yes().id());
        if (blind) {
            pressedBlindly.add(toggle.yes().id());
        }
        Target target = Target.of(toggle, wanted, intent, view -> is(view, toggle, wanted));
        Hand.Outcome outcome = hand.press(blind ? target.atMost(1) : target.atMost(3));
        if (outcome instanceof Hand.Outcome.Covered covered) {
            return Optional.of("the switch \"" + toggle.label() + "\" lies under " + covered.by());
        }
        if (outcome instanceof Hand.Outcome.Nothing && !blind) {
            return Optional.of("the switch \"" + toggle.label() + "\" was pressed, and did not change");
        }
        return Optional.empty();
    }

    private static boolean is(Survey.View view, Toggle toggle, boolean wanted) {
        return view.offering().stream()
                .flatMap(banner -> banner.reading().toggles().stream())
                .filter(other -> other.yes().id().equals(toggle.yes().id()))
                .anyMatch(other -> other.on().filter(on -> on == wanted).isPresent());
    }
}
