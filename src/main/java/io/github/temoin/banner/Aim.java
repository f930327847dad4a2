package io.github.temoin.banner;

import io.github.temoin.evidence.Box;

/** Where a click would reach a control. Coordinates are those of the page's viewport. */
sealed interface Aim {

    /** A click at this point reaches it. */
    record At(double x, double y, Box box) implements Aim {

        boolean near(At other) {
            return Math.abs(x - other.x) < 2 && Math.abs(y - other.y) < 2;
        }
    }

    /** Something lies over it. */
    record Covered(String by) implements Aim {}

    /** It is not in the document any more. */
    record Gone() implements Aim {}

    /** It has no box in the viewport, and cannot be scrolled there. */
    record Outside() implements Aim {}
}
