package io.github.temoin.capture;

import io.github.temoin.browser.BidiObject;
import io.github.temoin.evidence.Address;
import io.github.temoin.web.Host;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which window of a visitor a browsing context belongs to, what stands in it, and which listed page the visitor
 * opened it for. A window that a page opened counts for that page; what names no context (a worker) counts for the page
 * seen last.
 */
final class Windows {
    private static final int DEEPEST = 50;

    /** A context as it stands. */
    private record Place(@Nullable String parent, Address address) {}

    private final String userContext;
    private final Addresses addresses;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private String latestPage = "";
    private @Nullable Address latestTop;

    Windows(String userContext, Addresses addresses) {
        this.userContext = userContext;
        this.addresses = addresses;
    }

    /** Tells whether an event is this visitor's; one that does not say counts as theirs. */
    boolean concerns(BidiObject params) {
        return params.findText("userContext").map(userContext::equals).orElse(true);
    }

    void watch(String context, String listedPage) {
        pages.put(context, listedPage);
        latestPage = listedPage;
    }

    void created(BidiObject params) {
        String context = params.text("context");
        params.findText("originalOpener").map(this::page).ifPresent(page -> pages.putIfAbsent(context, page));
        String url = params.findText("url").orElse("about:blank");
        places.put(context, new Place(params.findText("parent").orElse(null), addresses.of(url)));
    }

    void committed(BidiObject params) {
        String context = params.text("context");
        Place before = places.get(context);
        Address address = addresses.of(params.text("url"));
        places.put(context, new Place(before == null ? null : before.parent(), address));
        if (root(context).equals(context)) {
            latestTop = address;
        }
    }

    void destroyed(BidiObject params) {
        places.remove(params.text("context"));
    }

    /** The listed page that a context, or a worker, counts for. */
    String page(@Nullable String context) {
        return context == null ? latestPage : pages.getOrDefault(root(context), latestPage);
    }

    /** The address in a context; empty where it is not known. */
    Optional<Address> address(@Nullable String context) {
        return Optional.ofNullable(context).map(places::get).map(Place::address);
    }

    /** Whether a context is the top of its window. */
    boolean isTop(@Nullable String context) {
        return context != null && root(context).equals(context);
    }

    /** Scheme and site of the page in the window, as cookies are partitioned by it. */
    Optional<String> topLevelSite(@Nullable String context) {
        return top(context).map(Windows::site);
    }

    /**
     * Whether an address belongs to another site than the page in the window, or lies below a frame that does: browsers
     * then keep and send only cookies that are SameSite=None.
     */
    boolean crossSite(@Nullable String context, Address address) {
        String site = site(address);
        String above = context;
        for (int i = 0; above != null && i < DEEPEST; i++) {
            Place place = places.get(above);
            if (place == null) {
                break;
            }
            // A blank frame is its parent's.
            if (place.address().host().isPresent() && !site(place.address()).equals(site)) {
                return true;
            }
            above = place.parent();
        }
        return top(context).map(top -> !site(top).equals(site)).orElse(false);
    }

    private Optional<Address> top(@Nullable String context) {
        Optional<Address> top = context == null ? Optional.ofNullable(latestTop) : address(root(context));
        return top.filter(address -> address.host().isPresent());
    }

    private String root(String context) {
        String here = context;
        for (int i = 0; i < DEEPEST; i++) {
            Place place = places.get(here);
            if (place == null || place.parent() == null) {
                return here;
            }
            here = place.parent();
        }
        return here;
    }

    /** Scheme and site of an address, web sockets as the web; nothing where it has no host. */
    static String site(Address address) {
        String scheme = Set.of("https", "wss").contains(address.scheme()) ? "https" : "http";
        return address.host().map(Host::site).map(site -> scheme + "://" + site).orElse("");
    }
}
