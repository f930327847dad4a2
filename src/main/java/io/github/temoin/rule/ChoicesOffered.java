package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Visit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a visitor was offered before choosing: the first screen, and the detailed choices where they were opened.
 *
 * @param whole whether nothing that leads to more choices was left unopened
 */
record ChoicesOffered(List<Control> controls, boolean whole) {

    ChoicesOffered {
        controls = List.copyOf(controls);
    }

    static ChoicesOffered of(Visit visit) {
        List<Control> details =
                visit.details().map(BannerSighting.Shown::controls).orElse(List.of());
        List<Control> first = visit.moments().stream()
                .filter(moment -> Scope.BEFORE_FIRST_ACT.contains(moment.step()))
                .flatMap(moment -> moment.pages().stream())
                .map(PageView::banner)
                .filter(BannerSighting.Shown.class::isInstance)
                .map(BannerSighting.Shown.class::cast)
                .flatMap(banner -> banner.controls().stream())
                .toList();
        List<Control> controls = Stream.concat(details.stream(), first.stream()).toList();
        boolean more = has(details.isEmpty() ? first : details, Role.CUSTOMISE);
        return new ChoicesOffered(controls, !controls.isEmpty() && (has(controls, Role.SWITCH) || !more));
    }

    Stream<Control> switches() {
        return controls.stream().filter(control -> control.role() == Role.SWITCH);
    }

    boolean hasSwitchFor(Category category) {
        return switches()
                .anyMatch(control ->
                        control.category().filter(category.word()::equals).isPresent());
    }

    /** Controls that may be about any category, since they were not understood. */
    List<String> doubtful() {
        return controls.stream()
                .filter(control -> control.role() == Role.OTHER
                        || (control.role() == Role.SWITCH
                                && !control.locked()
                                && control.category().isEmpty()))
                .map(Control::label)
                .distinct()
                .toList();
    }

    /** Whether all was seen and understood, and nothing of it is about the category. */
    boolean lackSwitchFor(Category category) {
        return whole && doubtful().isEmpty() && !hasSwitchFor(category);
    }

    /** Whether all was seen and understood, and no category has a switch. */
    boolean lackSwitches() {
        return whole && doubtful().isEmpty() && switches().findAny().isEmpty();
    }

    List<String> labels() {
        return controls.stream().map(Control::label).distinct().toList();
    }

    private static boolean has(List<Control> controls, Role role) {
        return controls.stream().anyMatch(control -> control.role() == role);
    }
}
