package io.github.temoin.banner;

import io.github.temoin.banner.Agreement.Extent;

/** One option of several of which one is taken: a radio button, an item of a list. */
record Level(Node node, String label, Agreement agreement) {

    boolean chosen() {
        return node.attribute("checked").filter("true"::equals).isPresent();
    }

    boolean locked() {
        return node.is("disabled") || node.is("inert");
    }

    boolean isOf(Extent extent) {
        return agreement.extent() == extent;
    }
}
