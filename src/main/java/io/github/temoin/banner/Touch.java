package io.github.temoin.banner;

/** How a control is operated. */
sealed interface Touch {

    /** By a click. */
    record Click() implements Touch {}

    /** By taking one item of a list. */
    record Item(int item) implements Touch {}

    /** By moving a slider of two positions to one of its ends. */
    record Slide(boolean up) implements Touch {}
}
