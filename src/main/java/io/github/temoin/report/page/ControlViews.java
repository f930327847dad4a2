package io.github.temoin.report.page;

import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Box;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Look;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visits;
import io.github.temoin.report.text.Amounts;
import io.github.temoin.report.text.FindingText.Line;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of the controls that accept and refuse, from the picture that was taken when they were measured. */
final class ControlViews {

    private final SuiteResult suite;
    private final Texts texts;
    private final Pictures pictures;

    ControlViews(SuiteResult suite, Texts texts, Pictures pictures) {
        this.suite = suite;
        this.texts = texts;
        this.pictures = pictures;
    }

    /** Empty where no banner with such a control was seen on arrival. */
    Optional<ControlsView> of(Visits visits) {
        return visits.of(JourneyName.UNTOUCHED)
                .flatMap(visit -> visit.moment(Step.ARRIVAL))
                .flatMap(this::sides)
                .map(sides -> new ControlsView(new ResultViews(suite, texts).portal(), sides));
    }

    private Optional<List<ControlsView.Side>> sides(Moment arrival) {
        return arrival.pages().stream()
                .filter(page -> page.banner().isShown())
                .map(this::sides)
                .filter(sides -> !sides.isEmpty())
                .findFirst();
    }

    private List<ControlsView.Side> sides(PageView page) {
        List<ControlsView.Side> sides = new ArrayList<>();
        if (page.banner() instanceof BannerSighting.Shown banner) {
            first(banner, Role.ACCEPT, Role.ACKNOWLEDGE)
                    .ifPresent(control -> sides.add(side(page, control, "page.control-accept")));
            first(banner, Role.REFUSE).ifPresent(control -> sides.add(side(page, control, "page.control-refuse")));
        }
        return sides;
    }

    private static Optional<Control> first(BannerSighting.Shown banner, Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> banner.controls(role).stream())
                .filter(control -> control.layer() == 1)
                .findFirst();
    }

    private ControlsView.Side side(PageView page, Control control, String what) {
        String label = Shown.text(control.label());
        return new ControlsView.Side(
                texts.labelled(texts.of(what), label),
                page.screenshot().flatMap(picture -> pictures.cut(label, picture, control.box())),
                measures(control));
    }

    private List<Line> measures(Control control) {
        List<Line> measures = new ArrayList<>();
        measures.add(new Line(texts.of("page.measure-kind"), Shown.text(control.kind())));
        measures.add(new Line(texts.of("page.measure-size"), size(control.box())));
        control.style().ifPresent(look -> addTo(measures, look));
        return measures;
    }

    private void addTo(List<Line> measures, Look look) {
        measures.add(new Line(
                texts.of("page.measure-letters"), number("%.0f px", look.fontSize()) + ", " + look.fontWeight()));
        measures.add(new Line(texts.of("page.measure-contrast"), contrast(look.contrast())));
        measures.add(new Line(
                texts.of("page.measure-surface"), texts.of(look.drawn() ? "page.measure-drawn" : "page.measure-bare")));
    }

    private String contrast(double ratio) {
        return ratio > 0 ? new Amounts(texts).ratio(ratio) + "\u00a0: 1" : texts.of("page.measure-unknown");
    }

    private String size(Box box) {
        return number("%.0f", box.width()) + " × " + number("%.0f px", box.height()) + " ("
                + number("%,.0f px²", box.area()) + ")";
    }

    private String number(String format, double value) {
        Locale locale = texts.language();
        return String.format(locale, format, value);
    }
}
