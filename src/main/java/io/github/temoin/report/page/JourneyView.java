package io.github.temoin.report.page;

import io.github.temoin.report.text.FindingText;
import java.util.List;

/**
 * A journey as a page shows it.
 *
 * @param title which way the visitor went
 * @param portal where, and in which browser
 * @param facts the choice, the clicks, the record and so on
 * @param trouble why it could not be finished; empty where it was
 * @param moments in order of time
 * @param thirdParty requests to other hosts than the portal's
 * @param firstParty requests to the portal that are more than files
 * @param files the portal's own files
 * @param notObserved what could not be observed, and why
 */
public record JourneyView(
        String title,
        String portal,
        List<FindingText.Line> facts,
        String trouble,
        List<MomentView> moments,
        List<CookieRow> cookies,
        List<RequestRow> thirdParty,
        List<RequestRow> firstParty,
        List<String> files,
        List<StorageRow> storage,
        List<String> notObserved) {

    public JourneyView {
        facts = List.copyOf(facts);
        moments = List.copyOf(moments);
        cookies = List.copyOf(cookies);
        thirdParty = List.copyOf(thirdParty);
        firstParty = List.copyOf(firstParty);
        files = List.copyOf(files);
        storage = List.copyOf(storage);
        notObserved = List.copyOf(notObserved);
    }
}
