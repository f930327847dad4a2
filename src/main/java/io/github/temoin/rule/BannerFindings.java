package io.github.temoin.rule;

import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import java.util.Optional;

/** Makes findings about the banner, or about a page as the visitor meets it. */
final class BannerFindings {

    private BannerFindings() {}

    /** A finding about a page as it stood at a moment; {@code name} is a control's or category's, or empty. */
    static Finding about(
            Visit visit, Moment moment, String page, String name, Severity severity, FindingCode code, Facts facts) {
        return new Finding(
                severity,
                code.word(),
                Subject.BANNER,
                name,
                Optional.empty(),
                "/",
                Optional.empty(),
                false,
                visit.journey(),
                moment.step(),
                page,
                Origin.UNKNOWN,
                facts.list());
    }
}
