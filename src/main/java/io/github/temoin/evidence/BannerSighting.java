package io.github.temoin.evidence;

import java.util.List;
import java.util.Optional;

/** What was seen of a consent banner on a page. */
public sealed interface BannerSighting {

    /**
     * A banner shows.
     *
     * @param text what it says, shortened
     * @param language of the text, as a BCP 47 tag, where it could be told
     * @param frame the address of the frame that it stands in, where that is not the page itself
     * @param controls all controls of its first screen, and of its detailed choices where these were opened
     * @param score how sure the finder is, 0 to 1
     * @param reasons why it was taken for a consent banner
     */
    record Shown(
            String text,
            Optional<String> language,
            Optional<Address> frame,
            Box box,
            List<Control> controls,
            double score,
            List<String> reasons)
            implements BannerSighting {

        public Shown {
            controls = List.copyOf(controls);
            reasons = List.copyOf(reasons);
        }

        /** The controls of one role. */
        public List<Control> controls(Role role) {
            return controls.stream().filter(control -> control.role() == role).toList();
        }
    }

    /**
     * Nothing visible speaks of cookies or consent and offers a choice.
     *
     * @param reasons what was looked at and why it is none
     */
    record Absent(List<String> reasons) implements BannerSighting {

        public Absent {
            reasons = List.copyOf(reasons);
        }
    }

    /** Something is there that may be a banner, but it could not be read. */
    record Unreadable(String reason) implements BannerSighting {}

    /** Tells whether a banner was seen. */
    default boolean isShown() {
        return this instanceof Shown;
    }
}
