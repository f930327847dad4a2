package io.github.temoin.suite;

import io.github.temoin.charter.NamePattern;
import io.github.temoin.charter.RecordLocation;
import io.github.temoin.web.Host;
import io.github.temoin.web.StorageKind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a suite from its document. What the schema can tell by itself is not told again here. */
final class SuiteReader {

    private static final String DEFAULT_LANGUAGE = "fr";
    private static final String DEFAULT_PAGE = "/";
    private static final String DEFAULT_METHOD = "POST";

    private final Value root;
    private final Collection<String> rules;

    SuiteReader(Value root, Collection<String> rules) {
        this.root = root;
        this.rules = rules;
    }

    /** The suite; empty where it has no portal. Mistakes are with the value's. */
    Optional<Suite> read(String name, Path file, String digest) {
        Optional<Portal> portal = root.get("portal").as(Portal::of);
        Optional<Host> host = portal.flatMap(Portal::host);
        Locale language = root.get("language").as(LanguageTag::parse).orElse(Locale.forLanguageTag(DEFAULT_LANGUAGE));
        List<SuiteCookie> cookies = CookieReader.read(root.get("cookies"), host);
        Suite suite = new Suite(
                name,
                file,
                digest,
                portal.orElseGet(Portal.Embedded::new),
                root.get("title").text().or(() -> host.map(Host::name)).orElse(name),
                root.get("marker").text(),
                language,
                languages(language),
                pages(),
                root.get("policy").as(PagePath::parse),
                cookies,
                HostReader.read(root.get("hosts")),
                consent(cookies),
                BannerReader.read(root.get("banner")),
                new AllowanceReader(rules).read(root.get("allow")),
                signIn(root.get("signIn")),
                apiWrite(root.get("apiWrite")),
                root.get("browser").get("masked").flag().orElse(false));
        return portal.map(known -> suite);
    }

    private List<Locale> languages(Locale own) {
        Value list = root.get("languages");
        List<Locale> languages = distinct(list).stream()
                .flatMap(item -> item.as(LanguageTag::parse).stream())
                .toList();
        boolean ownAmongThem =
                languages.stream().anyMatch(other -> other.getLanguage().equals(own.getLanguage()));
        if (!languages.isEmpty() && !ownAmongThem) {
            list.wrong("'languages' must hold the portal's own, '" + own.toLanguageTag() + "'");
        }
        return languages;
    }

    private List<String> pages() {
        List<String> pages = distinct(root.get("pages")).stream()
                .flatMap(item -> item.as(PagePath::parse).stream())
                .toList();
        return pages.isEmpty() ? List.of(DEFAULT_PAGE) : pages;
    }

    private static List<Value> distinct(Value list) {
        Map<String, Integer> lines = new HashMap<>();
        list.items().forEach(item -> item.text().ifPresent(text -> {
            Integer earlier = lines.putIfAbsent(text, item.line());
            if (earlier != null) {
                item.wrong("'" + text + "' is listed already in line " + earlier + "; keep one");
            }
        }));
        return list.items();
    }

    private Optional<RecordLocation> consent(List<SuiteCookie> cookies) {
        Value cookie = root.get("consent").get("cookie");
        Value item = root.get("consent").get("localStorage");
        cookie.text().ifPresent(name -> looksDeclared(cookie, name, cookies));
        return cookie.as(SuiteReader::oneName)
                .map(name -> new RecordLocation(StorageKind.COOKIE, name))
                .or(() ->
                        item.as(SuiteReader::oneName).map(name -> new RecordLocation(StorageKind.LOCAL_STORAGE, name)));
    }

    // A record that the charter does not declare is the portal's fault, and for rules to find; a slip of the pen is
    // not.
    private static void looksDeclared(Value value, String name, List<SuiteCookie> cookies) {
        if (cookies.stream().anyMatch(cookie -> cookie.name().matches(name))) {
            return;
        }
        List<String> declared = cookies.stream()
                .map(SuiteCookie::name)
                .filter(NamePattern::literal)
                .map(NamePattern::text)
                .toList();
        Spelling.nearest(name, declared)
                .ifPresent(
                        near -> value.wrong("'" + name + "' is not among the cookies; did you mean '" + near + "'?"));
    }

    private static String oneName(String text) {
        if (text.contains("*")) {
            throw new IllegalArgumentException("'" + text + "' is a pattern; write the one name of the record");
        }
        return text;
    }

    private static Optional<SignIn> signIn(Value map) {
        return map.get("page")
                .as(PagePath::parse)
                .map(page -> new SignIn(
                        page,
                        map.get("user").text(),
                        map.get("password").text(),
                        map.get("submit").text()));
    }

    private static Optional<ApiWrite> apiWrite(Value map) {
        return map.get("path")
                .as(PagePath::parse)
                .map(path -> new ApiWrite(
                        path,
                        map.get("method").text().orElse(DEFAULT_METHOD),
                        map.get("body").text().orElse("")));
    }
}
