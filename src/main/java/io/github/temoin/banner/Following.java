package io.github.temoin.banner;

import io.github.temoin.evidence.Interaction.Intent;
import io.github.temoin.evidence.Role;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tries links whose label does not tell whether they lead to the choices or to a text alone: what they open tells it. Comes
 * back from a text, to where the visitor was.
 */
final class Following {

    private static final Duration COMING = Duration.ofSeconds(3);

    private static final Duration LOADING = Duration.ofSeconds(20);

    private final Hand hand;
    private final Intent intent;
    private final Set<String> followed = new HashSet<>();

    Following(Hand hand, Intent intent) {
        this.hand = hand;
        this.intent = intent;
    }

    /** Whether one of a banner's links led to choices; these show then. Each is tried once. */
    boolean toChoices(Candidate banner) {
        Optional<Seen> link = next(banner);
        while (link.isPresent()) {
            if (leadsToChoices(link.get())) {
                return true;
            }
            link = hand.watch(COMING).banner().flatMap(this::next);
        }
        return false;
    }

    private Optional<Seen> next(Candidate banner) {
        return banner.reading().controls().stream()
                .filter(seen -> seen.reading().meaning() == Meaning.VIEW && !followed.contains(seen.label()))
                .findFirst();
    }

    private boolean leadsToChoices(Seen link) {
        followed.add(link.label());
        String from = hand.page().url();
        String before = hand.look().signature();
        Target target =
                Target.of(link, Role.CUSTOMISE, intent, false, later -> showsChoices(later, before) || hasLeft(from));
        Hand.Outcome outcome = hand.press(target.atMost(3), () -> showsChoices(hand.watch(COMING), before));
        boolean found = outcome instanceof Hand.Outcome.Worked;
        if (!found && hasLeft(from)) {
            hand.page().navigate(URI.create(from), hand.deadline().atMost(LOADING));
        }
        return found;
    }

    private static boolean showsChoices(Survey.View view, String before) {
        return !view.signature().equals(before)
                && view.offering().stream()
                        .anyMatch(candidate -> candidate.reading().hasSettings());
    }

    private boolean hasLeft(String from) {
        return !withoutFragment(hand.page().url()).equals(withoutFragment(from));
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
