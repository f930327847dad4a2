package io.github.temoin.draft;

import io.github.temoin.charter.PublishedCharter;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.evidence.Visits;
import io.github.temoin.suite.Portal;
import io.github.temoin.suite.Suite;
import io.github.temoin.web.Host;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about a portal.
 *
 * @param portal as the suite is to name it
 * @param host the portal's own
 * @param day on which it was visited
 * @param suite what the visitors were sent with: pages, policy page, language
 * @param languageRead whether the language is the portal's own word
 * @param title what the pages call the portal
 * @param marker a text that the pages that were read have in common
 * @param missed the listed pages that did not arrive, which are no pages of the suite
 * @param published what the policy page lists; empty where no policy page was read
 * @param record where the choice is kept
 */
record FoundOut(
        Portal portal,
        Host host,
        LocalDate day,
        Suite suite,
        boolean languageRead,
        Optional<String> title,
        Optional<String> marker,
        List<String> missed,
        Optional<PublishedCharter> published,
        Optional<RecordLocation> record,
        Visits visits) {

    FoundOut {
        missed = List.copyOf(missed);
    }
}
