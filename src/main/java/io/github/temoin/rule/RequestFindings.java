package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.evidence.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes findings about requests to a host that is not the portal's own. */
final class RequestFindings {

    private static final int MOST_PATHS = 5;

    private final Scope scope;
    private final Moments moments;

    RequestFindings(Scope scope) {
        this.scope = scope;
        this.moments = new Moments(scope.visit());
    }

    /** One finding for each host, and each way of calling it, among the requests that are objected to. */
    List<Finding> aboutEach(Function<Exchange, Optional<Call>> objection) {
        Map<List<Object>, List<Call>> calls = new LinkedHashMap<>();
        for (Exchange exchange : scope.exchanges()) {
            objection.apply(exchange).ifPresent(call -> calls.computeIfAbsent(
                            List.of(call.host(), Requests.subject(exchange)), key -> new ArrayList<>())
                    .add(call));
        }
        return calls.values().stream().map(this::about).toList();
    }

    /** One finding for calls of one host: about the gravest of them, the first where several are. */
    Finding about(List<Call> calls) {
        Call gravest = calls.stream().min(Comparator.comparing(Call::severity)).orElseThrow();
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
                .addIf(FactName.KNOWN_AS, MeasuringCalls.vendorOf(gravest.host(), exchange.address()))
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

    private static List<String> otherPaths(List<Call> calls, Exchange shown) {
        return calls.stream()
                .map(call -> call.exchange().address().path())
                .distinct()
                .filter(path -> !path.equals(shown.address().path()))
                .map(Identifiers::masked)
                .limit(MOST_PATHS)
                .toList();
    }
}
