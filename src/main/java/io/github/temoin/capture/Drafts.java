package io.github.temoin.capture;

import io.github.temoin.evidence.Exchange;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.StoreChange;
import io.github.temoin.evidence.Witness;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of a visitor as they grow, and where the witnesses meet: what events, script and log tell of one request
 * becomes one exchange. Bounded; what did not fit is counted.
 */
final class Drafts {
    /** A page that loads more than this between two moments is one that no report could show. */
    static final int MOST = 20_000;

    /** Two witnesses of one request agree about its time to this, on a machine with too much to do. */
    private static final Duration AGREEMENT = Duration.ofSeconds(5);

    /** A request can wait for its turn before the log tells that it went out. */
    private static final Duration QUEUE = Duration.ofSeconds(60);

    private final Set<ExchangeDraft> all = new LinkedHashSet<>();
    private final Map<String, ExchangeDraft> byEvent = new HashMap<>();
    private final Map<String, ExchangeDraft> byHop = new HashMap<>();
    private int begun;
    private int dropped;

    /** The exchange of an event, if it is known. */
    @Nullable
    ExchangeDraft ofEvent(String id) {
        return byEvent.get(id);
    }

    /** Takes in an exchange that events begin to tell of; false where there are too many. */
    boolean addOfEvent(String id, ExchangeDraft draft) {
        if (!add(draft)) {
            return false;
        }
        byEvent.put(id, draft);
        return true;
    }

    /** Brings together what the witnesses saw since the last time. */
    void settle(List<LoggedHop> hops, String page) {
        joinWitnesses();
        Unlogged unlogged = new Unlogged(all);
        for (LoggedHop hop : hops) {
            ExchangeDraft draft = byHop.get(hop.id());
            if (draft == null) {
                draft = unlogged.take(hop).orElseGet(() -> ofLog(hop, page));
                if (!all.contains(draft) && !add(draft)) {
                    continue;
                }
                byHop.put(hop.id(), draft);
            }
            draft.logged(hop);
        }
    }

    /** The refused cookies of the exchanges that are about to be taken. */
    List<StoreChange> takeRefusals() {
        List<StoreChange> refusals = new ArrayList<>();
        for (ExchangeDraft draft : all) {
            if (draft.isChanged()) {
                draft.takeRefused().forEach(asked -> refusals.add(refusal(draft, asked)));
            }
        }
        return refusals;
    }

    /** All exchanges that began or went on since they were last taken. */
    List<Exchange> take() {
        List<Exchange> taken = all.stream()
                .filter(ExchangeDraft::isChanged)
                .map(ExchangeDraft::take)
                .toList();
        forget();
        begun = 0;
        return taken;
    }

    /** How many exchanges did not fit since this was last asked. */
    int takeDropped() {
        int count = dropped;
        dropped = 0;
        return count;
    }

    /** Takes in an exchange of which something else than events tells; false where there are too many. */
    boolean add(ExchangeDraft draft) {
        if (begun >= MOST) {
            dropped++;
            return false;
        }
        begun++;
        return all.add(draft);
    }

    /** What a script, or the log, told of a request before events told of it, or after. */
    private void joinWitnesses() {
        Map<String, List<ExchangeDraft>> byKey = new HashMap<>();
        all.stream()
                .filter(draft -> !draft.seenBy(Witness.EVENTS))
                .forEach(draft -> byKey.put(draft.line().key(), new ArrayList<>()));
        for (ExchangeDraft draft : all) {
            byKey.getOrDefault(draft.line().key(), new ArrayList<>()).add(draft);
        }
        for (List<ExchangeDraft> same : byKey.values()) {
            pair(same, Witness.SCRIPT, Witness.BROWSER_LOG);
            pair(same, Witness.EVENTS, Witness.SCRIPT);
            pair(same, Witness.EVENTS, Witness.BROWSER_LOG);
        }
    }

    /** Joins what one witness alone saw with what the other alone saw at about the same time, each once. */
    private void pair(List<ExchangeDraft> drafts, Witness one, Witness other) {
        List<ExchangeDraft> ones = alone(drafts, one, other);
        List<ExchangeDraft> others = alone(drafts, other, one);
        int i = 0;
        int j = 0;
        while (i < ones.size() && j < others.size()) {
            Duration later = Duration.between(
                    ones.get(i).line().sent(), others.get(j).line().sent());
            if (later.abs().compareTo(AGREEMENT) <= 0) {
                join(ones.get(i++), others.get(j++));
            } else if (later.isNegative()) {
                j++;
            } else {
                i++;
            }
        }
        drafts.retainAll(all);
    }

    private static List<ExchangeDraft> alone(List<ExchangeDraft> drafts, Witness witness, Witness without) {
        return drafts.stream()
                .filter(draft -> draft.seenBy(witness) && !draft.seenBy(without))
                .filter(draft -> witness == Witness.EVENTS || !draft.seenBy(Witness.EVENTS))
                .sorted(Comparator.comparing(draft -> draft.line().sent()))
                .toList();
    }

    private void join(ExchangeDraft kept, ExchangeDraft gone) {
        kept.absorb(gone);
        all.remove(gone);
        kept.hops().forEach(hop -> byHop.put(hop, kept));
    }

    private static ExchangeDraft ofLog(LoggedHop hop, String page) {
        return new ExchangeDraft(
                hop.id(),
                new ExchangeDraft.RequestLine(hop.key(), hop.at(), page, hop.method(), hop.address()),
                hop.destination(),
                hop.initiator(),
                Witness.BROWSER_LOG);
    }

    private static StoreChange refusal(ExchangeDraft draft, AskedCookie asked) {
        return new StoreChange(
                draft.line().sent(),
                asked.cookie(),
                StoreChange.Kind.REFUSED,
                asked.refusal().orElse(""),
                Origin.header(draft.line().address()),
                draft.readers());
    }

    private void forget() {
        if (all.size() <= MOST) {
            return;
        }
        all.removeIf(ExchangeDraft::isDone);
        byEvent.values().retainAll(all);
        byHop.values().retainAll(all);
    }

    /** Exchanges that the log did not tell of yet, in the order in which they began. */
    private static final class Unlogged {
        private final Map<String, Deque<ExchangeDraft>> byKey = new HashMap<>();

        Unlogged(Set<ExchangeDraft> drafts) {
            for (ExchangeDraft draft : drafts) {
                if (!draft.seenBy(Witness.BROWSER_LOG)) {
                    byKey.computeIfAbsent(draft.line().key(), key -> new ArrayDeque<>())
                            .add(draft);
                }
            }
        }

        /** The first one that can be the request that the log tells of. */
        Optional<ExchangeDraft> take(LoggedHop hop) {
            Deque<ExchangeDraft> waiting = byKey.getOrDefault(hop.key(), new ArrayDeque<>());
            while (!waiting.isEmpty()) {
                Duration later = Duration.between(waiting.getFirst().line().sent(), hop.at());
                if (later.compareTo(AGREEMENT.negated()) < 0) {
                    return Optional.empty();
                }
                ExchangeDraft first = waiting.removeFirst();
                if (later.compareTo(QUEUE) <= 0) {
                    return Optional.of(first);
                }
            }
            return Optional.empty();
        }
    }
}
