package io.github.temoin.portal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the route of a path. A name in braces stands for one part of the path: {@code /explore/dataset/{id}/}. */
public final class Router implements Route {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private record Entry(Pattern path, List<String> names, Route route) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Route otherwise;

    /** A router that takes what it has no route for to {@code otherwise}. */
    public Router(Route otherwise) {
        this.otherwise = otherwise;
    }

    /** Adds a route. Where several fit a path, the first added has it. */
    public Router add(String path, Route route) {
        List<String> names =
                NAME.matcher(path).results().map(name -> name.group(1)).toList();
        String expression = "\\Q" + NAME.matcher(path).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E";
        entries.add(new Entry(Pattern.compile(expression), names, route));
        return this;
    }

    @Override
    public Answer answer(Asking asking) {
        for (Entry entry : entries) {
            Matcher matcher = entry.path().matcher(asking.path());
            if (matcher.matches()) {
                MatchResult found = matcher.toMatchResult();
                return entry.route()
                        .answer(asking.with(entry.names().stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        name -> found.group(entry.names().indexOf(name) + 1)))));
            }
        }
        return otherwise.answer(asking);
    }
}
