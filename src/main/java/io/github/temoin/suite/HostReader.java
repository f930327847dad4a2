package io.github.temoin.suite;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.DeclaredHost;
import io.github.temoin.web.Host;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the declared third-party hosts. */
final class HostReader {

    private HostReader() {}

    /** Reads a list of hosts; those with mistakes are left out. */
    static List<DeclaredHost> read(Value list) {
        List<DeclaredHost> hosts = new ArrayList<>();
        Map<Host, Integer> lines = new HashMap<>();
        for (Value item : list.items()) {
            Value name = item.isMap() ? item.get("name") : item;
            Optional<Host> host = name.as(HostText::declared);
            if (host.isPresent()) {
                Integer earlier = lines.putIfAbsent(host.get(), name.line());
                if (earlier != null) {
                    name.wrong("'" + host.get() + "' is declared already in line " + earlier
                            + "; keep one, with a list of categories where it has several");
                }
                hosts.add(new DeclaredHost(host.get(), categories(item), item.declaration()));
            }
        }
        return hosts;
    }

    private static Set<Category> categories(Value item) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (Value category : item.get("category").oneOrMore()) {
            category.text().flatMap(Category::of).ifPresent(categories::add);
        }
        return categories;
    }
}
