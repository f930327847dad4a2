package io.github.temoin.rule;

import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Visit;
import io.github.temoin.law.Severity;
import java.util.Optional;

/** Makes findings about the banner, or about a page as the visitor meets it. */
final class BannerFindings {

    private BannerFindings() {}

    /** Demands that a page does not show the banner once a choice was made. */
    static void again(Hearing hearing, Visit visit, Moment moment, PageView view) {
        if (view.banner().isShown()) {
            hearing.find(
                    about(visit, moment, view.page(), "", Severity.FAILURE, FindingCode.BANNER_AGAIN, new Facts()));
        } else if (view.arrival().arrived() && view.banner() instanceof BannerSighting.Unreadable unreadable) {
            hearing.leaveOpen(ReasonCode.BANNER_UNREADABLE.with(
                    FactName.JOURNEY.is(visit.journey()), FactName.DETAIL.is(unreadable.reason())));
        }
    }

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
