package io.github.temoin.banner;

import io.github.temoin.evidence.Interaction.Intent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Opens tabs, folded sections and doubtful links of a banner, since switches may stand behind them. Remembers which it has
 * opened.
 */
final class Exploring {

    private final Hand hand;
    private final Intent intent;
    private final Following following;
    private final Set<Node.Id> opened = new HashSet<>();

    Exploring(Hand hand, Intent intent) {
        this.hand = hand;
        this.intent = intent;
        this.following = new Following(hand, intent);
    }

    /** Opens the next section that was not opened yet, else what a link leads to; false where there is none. */
    boolean openNext(Candidate banner) {
        for (Disclosure next : Disclosure.in(banner.reading())) {
            if (next.isClosed() && opened.add(next.id()) && open(next)) {
                return true;
            }
        }
        return following.toChoices(banner);
    }

    /**
     * Goes through all tabs, and where switches stood behind folded sections, through these: each may hold more.
     *
     * @return what stood in the way in one of them
     */
    Optional<String> eachSection(Candidate banner, Function<Candidate, Optional<String>> act) {
        boolean folded = !opened.isEmpty();
        for (Disclosure section : Disclosure.in(banner.reading())) {
            if ((section.isTab() || folded) && isClosed(banner, section)) {
                opened.add(section.id());
                open(section);
                Optional<String> trouble = hand.look()
                        .again(banner)
                        .filter(now -> !now.reading().toggles().isEmpty())
                        .flatMap(act);
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isClosed(Candidate banner, Disclosure section) {
        return hand.look()
                .again(banner)
                .filter(now -> Disclosure.in(now.reading()).stream()
                        .anyMatch(other -> other.isAt(section) && other.isClosed()))
                .isPresent();
    }

    private boolean open(Disclosure section) {
        String before = hand.look().signature();
        Target target = Target.of(
                section.control(),
                section.control().role(),
                intent,
                false,
                later -> !later.signature().equals(before) || isOpen(later, section));
        return hand.press(target.atMost(2)) instanceof Hand.Outcome.Worked;
    }

    /** A tab that does not say whether it is taken is open once it was pressed, and only a change shows that it was. */
    private static boolean isOpen(Survey.View view, Disclosure section) {
        return view.offering().stream()
                .flatMap(banner -> banner.reading().controls().stream())
                .filter(seen -> seen.node().id().equals(section.id()))
                .anyMatch(seen -> !new Disclosure(seen).isClosed());
    }
}
