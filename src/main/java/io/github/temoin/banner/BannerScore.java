package io.github.temoin.banner;

import io.github.temoin.evidence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How sure it is that a container is a consent banner, with the reasons. */
final class BannerScore {

    /** From here on it is taken for one. */
    static final double ENOUGH = 0.5;

    private static final Pattern NAMED = Pattern.compile("cookie|consent|gdpr|rgpd|\\bcmp\\b|traceur");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** Where no heading stands, a text says what it is about in its first letters. */
    private static final int FIRST_WORDS = 60;

    private static final int LONG_TEXT = 6000;

    private double points;
    private final List<String> reasons = new ArrayList<>();

    private BannerScore() {}

    static BannerScore of(BannerReading reading, Layer layer, LabelReader labels, PageModel.Ancestry ancestry) {
        BannerScore score = new BannerScore();
        score.text(reading, labels.vocabulary());
        score.controls(reading);
        score.place(layer, reading);
        score.names(reading.container(), ancestry);
        return score;
    }

    double points() {
        return Math.max(0, Math.min(1, Math.round(points * 100) / 100.0));
    }

    boolean enough() {
        return points() >= ENOUGH;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void add(double weight, String reason) {
        points += weight;
        reasons.add(String.format(Locale.ROOT, "%+.2f %s", weight, reason));
    }

    private void text(BannerReading reading, Vocabulary vocabulary) {
        String text = reading.container().text();
        Topics topics = vocabulary.topics(reading.container().name() + " " + text);
        if (!topics.own().isEmpty()) {
            add(0.25, "speaks of " + topics.own().get(0));
        } else if (topics.any()) {
            add(0.15, "speaks of " + String.join(", ", topics.weak().subList(0, 2)));
        }
        if (!topics.own().isEmpty() && !topics.weak().isEmpty()) {
            add(0.05, "and of " + topics.weak().get(0));
        }
        Topics heading = vocabulary.topics(heading(reading.container(), text));
        if (!heading.foreign().isEmpty() && heading.own().isEmpty()) {
            add(-0.4, "is headed " + heading.foreign().get(0));
        }
        if (topics.foreign().size() > topics.own().size()) {
            add(-0.15, "speaks more of " + topics.foreign().get(0));
        }
        if (text.length() > LONG_TEXT && !reading.hasSettings()) {
            add(-0.2, "is a long text");
        }
    }

    private static String heading(Node container, String text) {
        return container
                .below(node -> HEADING.matcher(node.tag()).matches())
                .map(Node::text)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(text.substring(0, Math.min(FIRST_WORDS, text.length())));
    }

    private void controls(BannerReading reading) {
        boolean accept = reading.has(Role.ACCEPT);
        boolean refuse = reading.has(Role.REFUSE);
        boolean customise = reading.has(Role.CUSTOMISE);
        if (accept && (refuse || customise)) {
            add(0.3, "lets one accept or not");
        } else if (reading.has(Role.SAVE) && reading.hasSettings()) {
            add(0.3, "lets one set and save choices");
        } else if (accept || refuse || (customise && reading.container().box().area() > 0)) {
            add(accept || refuse ? 0.2 : 0.1, "lets one " + (accept ? "accept" : refuse ? "refuse" : "choose"));
        } else if (!reading.unclear().isEmpty() || !reading.controls().isEmpty()) {
            add(0.05, "has a control");
        }
        boolean writes = reading.container()
                .below(node -> node.role().equals("textbox") && !node.tag().equals("select"))
                .findAny()
                .isPresent();
        if (writes) {
            add(-0.3, "asks to write something");
        }
    }

    private void place(Layer layer, BannerReading reading) {
        switch (layer) {
            case OVER -> add(0.25, "lies over the page");
            case BESIDE ->
                add(
                        reading.has(Role.ACCEPT) || reading.has(Role.REFUSE) ? 0.15 : 0,
                        "stands beside the page's content");
            case WITHIN -> add(-0.3, "stands in the page's content");
        }
    }

    private void names(Node container, PageModel.Ancestry ancestry) {
        boolean named = NAMED.matcher(container.hint()).find()
                || ancestry.above(container).stream().limit(3).anyMatch(node -> NAMED.matcher(node.hint())
                        .find())
                || container
                        .below(node -> NAMED.matcher(node.hint()).find())
                        .findAny()
                        .isPresent();
        if (named) {
            add(0.1, "is named for it in the page's code");
        }
        String role = container.attributeOr("role", "");
        if (role.equals("dialog")
                || role.equals("alertdialog")
                || container.tag().equals("dialog")) {
            add(0.05, "is a dialog");
        }
    }
}
