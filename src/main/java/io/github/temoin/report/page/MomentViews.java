package io.github.temoin.report.page;

import io.github.temoin.evidence.Arrival;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Screenshot;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the steps of a journey: what was done, what was found, and pictures of the banner before and after. */
final class MomentViews {

    private static final Badge NONE = new Badge("", Badge.Tone.PLAIN);

    private final Texts texts;
    private final Words words;
    private final Timeline timeline;
    private final Pictures pictures;

    MomentViews(Texts texts, Timeline timeline, Pictures pictures) {
        this.texts = texts;
        this.words = new Words(texts);
        this.timeline = timeline;
        this.pictures = pictures;
    }

    List<MomentView> of(Visit visit) {
        List<MomentView> views = visit.moments().stream()
                .map(moment -> view(moment, actsIn(moment, visit)))
                .toList();
        // The picture of an arrival is, more often than not, the one before the click, where it has a frame.
        Set<String> shown = views.stream()
                .flatMap(view -> view.shots().stream())
                .filter(shot -> shot.frame().isPresent())
                .map(Shot::uri)
                .collect(Collectors.toCollection(HashSet::new));
        return views.stream()
                .map(view -> view.with(view.shots().stream()
                        .filter(shot -> shot.frame().isPresent() || shown.add(shot.uri()))
                        .toList()))
                .toList();
    }

    private MomentView view(Moment moment, List<Interaction> acts) {
        return new MomentView(
                timeline.title(moment.step()),
                timeline.offset(moment.closed()),
                lines(moment, acts),
                shots(moment, acts));
    }

    private static List<Interaction> actsIn(Moment moment, Visit visit) {
        return visit.interactions().stream()
                .filter(act -> !act.at().isBefore(moment.opened()) && act.at().isBefore(moment.closed()))
                .toList();
    }

    private List<MomentView.Line> lines(Moment moment, List<Interaction> acts) {
        List<MomentView.Line> lines = new ArrayList<>();
        acts.forEach(act -> lines.add(line(act)));
        moment.pages().forEach(page -> lines.add(line(page)));
        return lines;
    }

    private MomentView.Line line(Interaction act) {
        String text = texts.labelled(words.intent(act.intent()), quoted(act.label())) + " (" + act.page() + ")"
                + (act.attempts() > 1 ? ", " + texts.count("page.attempts", act.attempts()) : "");
        boolean counts = act.intent() != Interaction.Intent.PROBE;
        return new MomentView.Line(
                text, counts && !act.effective() ? new Badge(texts.of("page.no-effect"), Badge.Tone.BAD) : NONE);
    }

    private MomentView.Line line(PageView page) {
        return page.arrival() instanceof Arrival.Missed missed
                ? new MomentView.Line(
                        texts.labelled(
                                page.page(),
                                words.obstacle(missed.obstacle()) + " (" + Shown.text(missed.detail()) + ")"),
                        new Badge(texts.of("page.missed"), Badge.Tone.BAD))
                : new MomentView.Line(page.page(), banner(page.banner()));
    }

    private Badge banner(BannerSighting sighting) {
        if (sighting instanceof BannerSighting.Unreadable unreadable) {
            return new Badge(
                    texts.of("page.banner-unreadable", Map.of("reason", Shown.text(unreadable.reason()))),
                    Badge.Tone.DOUBT);
        }
        return new Badge(texts.of(sighting.isShown() ? "page.banner-shown" : "page.banner-absent"), Badge.Tone.PLAIN);
    }

    private List<Shot> shots(Moment moment, List<Interaction> acts) {
        List<Shot> shots = new ArrayList<>();
        List<Interaction> towardsChoice = acts.stream()
                .filter(act -> act.intent() != Interaction.Intent.PROBE)
                .toList();
        for (Interaction act : towardsChoice) {
            act.before()
                    .ifPresent(picture -> shots.add(pictures.shot(
                            texts.of("page.shot-before", Map.of("label", Shown.text(act.label()))), picture)));
        }
        last(towardsChoice)
                .flatMap(Interaction::after)
                .ifPresent(picture -> shots.add(pictures.shot(texts.of("page.shot-after"), picture)));
        if (shots.isEmpty() && moment.step() != Step.DWELL && moment.step() != Step.LEFT) {
            moment.pages().stream()
                    .filter(page -> page.screenshot().isPresent())
                    .min(Comparator.comparing(MomentViews::rank))
                    .ifPresent(page -> page.screenshot().ifPresent(picture -> shots.add(shot(page, picture))));
        }
        return shots;
    }

    /** Of pages seen side by side one is shown: one that did not arrive, else one with a banner, else the first. */
    private static int rank(PageView page) {
        if (!page.arrival().arrived()) {
            return 0;
        }
        return page.banner().isShown() ? 1 : 2;
    }

    private Shot shot(PageView page, Screenshot picture) {
        return pictures.shot(texts.of("page.shot", Map.of("page", page.page())), picture);
    }

    private static Optional<Interaction> last(List<Interaction> acts) {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1));
    }

    private String quoted(String label) {
        return texts.of("page.quoted", Map.of("text", Shown.text(label)));
    }
}
