package io.github.temoin.capture;

import io.github.temoin.evidence.Address;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Witness;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Connections that a page asks the browser to make ahead, by a link in its markup or in a response's head. A driven
 * browser makes none of them (measured in Chromium 156: none in a user context), a visitor's does: so the asking counts.
 */
final class Declarations {
    private static final Pattern LINK = Pattern.compile(
            "<([^<>]+)>\\s*;[^,<]*\\brel\\s*=\\s*\"?[^\",;]*\\bpreconnect\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 500;

    private final Drafts drafts;
    private final Addresses addresses;
    private final Redactor redactor;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();

    Declarations(Drafts drafts, Addresses addresses, Redactor redactor, Clock clock) {
        this.drafts = drafts;
        this.addresses = addresses;
        this.redactor = redactor;
        this.clock = clock;
    }

    /** Takes in a link in the markup of a document; one that was read before counts once. */
    void markup(StorageReader.Declared link, String page) {
        Origin origin = new Origin(Origin.How.DOCUMENT, Optional.of(link.document()), 0, 0);
        declare(link.target(), link.document().shown() + " " + link.loaded(), origin, page);
    }

    /** Takes in the Link header of a response. */
    void header(String header, ExchangeDraft draft) {
        Address response = draft.line().address();
        Matcher links = LINK.matcher(header);
        while (links.find()) {
            String target = links.group(1).strip();
            Address address = addresses.of(target.startsWith("//") ? response.scheme() + ":" + target : target);
            declare(
                    address,
                    response.shown() + " " + draft.line().sent(),
                    Origin.header(response),
                    draft.line().page());
        }
    }

    private void declare(Address target, String declarer, Origin origin, String page) {
        String origins = target.scheme() + " " + target.host() + " " + target.port() + " " + declarer;
        if (target.host().isEmpty() || known.size() >= MOST || !known.add(origins)) {
            return;
        }
        drafts.add(new ExchangeDraft(
                "link." + known.size(),
                new ExchangeDraft.RequestLine(
                        RequestKeys.of(redactor, "preconnect", target.shown()), clock.instant(), page, "GET", target),
                "preconnect",
                origin,
                Witness.READ_OUT));
    }
}
