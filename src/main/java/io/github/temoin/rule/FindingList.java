package io.github.temoin.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Findings of several visits: what was found once stands once, and says on which other journeys it was found. */
final class FindingList {

    private static final Set<Subject> OF_A_PAGE = EnumSet.of(Subject.BANNER, Subject.POLICY);

    private final Map<Same, Finding> first = new LinkedHashMap<>();
    private final Map<Same, Set<String>> others = new LinkedHashMap<>();

    void add(Finding finding) {
        Same same = Same.as(finding);
        Finding known = first.putIfAbsent(same, finding);
        if (known != null && !place(known).equals(place(finding))) {
            others.computeIfAbsent(same, key -> new LinkedHashSet<>()).add(place(finding));
        }
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>();
        first.forEach((same, finding) -> {
            Set<String> also = others.getOrDefault(same, Set.of());
            all.add(finding.with(new Facts().addAll(FactName.ALSO_ON, also).list()));
        });
        return all;
    }

    private static String place(Finding finding) {
        return finding.journey() + " " + finding.page();
    }

    /** A host that is called for many things is one finding; a banner is one a page. */
    private record Same(String code, Subject subject, Optional<?> host, String name, String path) {

        static Same as(Finding finding) {
            boolean request = Requests.SUBJECTS.contains(finding.subject());
            return new Same(
                    finding.code(),
                    finding.subject(),
                    finding.host(),
                    request ? "" : finding.name(),
                    OF_A_PAGE.contains(finding.subject()) ? finding.page() : finding.path());
        }
    }
}
