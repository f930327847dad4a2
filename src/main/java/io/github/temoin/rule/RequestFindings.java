package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes findings about requests to a host that is not the portal's own. */
final class RequestFindings {

    private static final int MOST_PATHS = 5;

    private final Scope scope;
    private final Moments moments;

    RequestFindings(Scope scope) {
        this.scope = scope;
        this.moments = new Moments(scope.visit());
    }

    /** One finding for calls of one host: about the gravest of them, the first where several are. */
    Finding about(List<RequestCheck.Call> calls) {
        RequestCheck.Call gravest = calls.stream()
                .min(Comparator.comparing(RequestCheck.Call::severity))
                .orElseThrow();
        Exchange exchange = gravest.exchange();
        Facts facts = new Facts()
                .add(FactName.DESTINATION, exchange.destination())
                .addAll(gravest.facts().list())
                .addAll(
                        FactName.CATEGORY,
                        scope.charter().categoriesOf(gravest.host()).stream()
                                .sorted()
                                .map(Category::word)
                                .toList())
                .addIf(FactName.KNOWN_AS, KnownTrackers.vendorOf(gravest.host()))
                .addIf(FactName.FAILURE, exchange.failure())
                .addAll(moments.facts(exchange.sent()));
        if (calls.size() > 1) {
            facts.add(FactName.REQUESTS, calls.size()).addAll(FactName.PATHS, otherPaths(calls, exchange));
        }
        return new Finding(
                gravest.severity(),
                gravest.code().word(),
                Requests.subject(exchange),
                Identifiers.masked(exchange.address().path()),
                Optional.of(gravest.host()),
                "/",
                Optional.of(scope.charter().site().partyOf(gravest.host())),
                scope.charter().names(gravest.host()),
                scope.visit().journey(),
                scope.stepOf(exchange),
                exchange.page(),
                exchange.initiator(),
                facts.list());
    }

    private static List<String> otherPaths(List<RequestCheck.Call> calls, Exchange shown) {
        return calls.stream()
                .map(call -> call.exchange().address().path())
                .distinct()
                .filter(path -> !path.equals(shown.address().path()))
                .map(Identifiers::masked)
                .limit(MOST_PATHS)
                .toList();
    }
}
