package io.github.temoin.rule;

import io.github.temoin.web.Host;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding is about, however it was found: a cookie whether it stays or passes, a host whatever it is called for. */
record Thing(Optional<Subject> subject, Optional<Host> host, String name, String path) {

    static Thing of(Finding finding) {
        return Requests.SUBJECTS.contains(finding.subject())
                ? new Thing(Optional.empty(), finding.host(), "", "")
                : new Thing(Optional.of(finding.subject()), finding.host(), finding.name(), finding.path());
    }

    static Set<Thing> allOf(Stream<Finding> findings) {
        return findings.map(Thing::of).collect(Collectors.toSet());
    }
}
