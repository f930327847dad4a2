package io.github.temoin.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.report.text.Texts;
import java.util.Map;
import java.util.Optional;

/** Renders evidence as HTML pages in one language. */
public final class EvidencePages {

    private static final String TEMPLATES = "io.github.temoin.report.template";

    private final TemplateEngine engine;
    private final Pictures pictures = new Pictures();
    private final Texts texts;

    public EvidencePages(Texts texts) {
        this.texts = texts;
        this.engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, EvidencePages.class.getClassLoader(), TEMPLATES);
    }

    /** A journey: its steps with pictures, what it left on the terminal and what it called. */
    public String journey(SuiteResult suite, Visit visit) {
        return render(
                "journey.jte", Map.of("texts", texts, "view", new JourneyViews(suite, texts, pictures).of(visit)));
    }

    /** The controls that accept and refuse, side by side; empty where none was seen. */
    public Optional<String> controls(SuiteResult suite, Visits visits) {
        return new ControlViews(suite, texts, pictures)
                .of(visits)
                .map(view -> render("controls.jte", Map.of("texts", texts, "view", view)));
    }

    /** What a rule found: the page that is handed to whoever mends it. */
    public String findings(SuiteResult suite, RuleResult result) {
        return render("findings.jte", Map.of("texts", texts, "view", new ResultViews(suite, texts).of(result)));
    }

    /** What a rule is about, as a part of a page of Allure. */
    public String description(SuiteResult suite, RuleResult result) {
        return render("description.jte", Map.of("texts", texts, "view", new ResultViews(suite, texts).of(result)));
    }

    /** A suite as a whole: its verdict, rules and journeys, and what was not tested. */
    public String overview(SuiteResult suite) {
        return render("overview.jte", Map.of("texts", texts, "view", new ResultViews(suite, texts).overview()));
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
