package io.github.temoin.report.page;

import io.github.temoin.audit.JudgedFinding;
import io.github.temoin.audit.RuleResult;
import io.github.temoin.audit.SuiteResult;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.law.Severity;
import io.github.temoin.rule.Finding;
import io.github.temoin.web.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which rules speak against what is shown of one journey. */
final class Marks {

    private final SuiteResult suite;
    private final JourneyName journey;

    Marks(SuiteResult suite, JourneyName journey) {
        this.suite = suite;
        this.journey = journey;
    }

    /** The rules that speak against a cookie or a stored item. */
    List<Badge> against(String subject, String name, Host host) {
        return against(finding -> finding.subject().word().equals(subject)
                && finding.name().equals(name)
                && finding.host().map(host::equals).orElse(true));
    }

    /** The rules that speak against calling a path of a host. */
    List<Badge> againstRequest(Host host, String path) {
        return against(finding -> isTraffic(finding)
                && finding.host().map(host::equals).orElse(false)
                && finding.name().equals(path));
    }

    private List<Badge> against(Predicate<Finding> about) {
        List<Badge> badges = new ArrayList<>();
        for (RuleResult result : suite.rules()) {
            result.findings().stream()
                    .filter(JudgedFinding::counts)
                    .map(JudgedFinding::finding)
                    .filter(finding -> finding.journey().equals(journey))
                    .filter(about)
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .ifPresent(gravest -> badges.add(new Badge(result.rule().id(), Badge.tone(gravest))));
        }
        return badges;
    }

    private static boolean isTraffic(Finding finding) {
        return switch (finding.subject()) {
            case REQUEST, BEACON, WEBSOCKET, CONNECTION, WEBRTC, ETAG -> true;
            default -> false;
        };
    }
}
