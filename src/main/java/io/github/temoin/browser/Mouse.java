package io.github.temoin.browser;

/** Trusted pointer input: pages cannot tell it from a hand's. Coordinates are CSS pixels of the page's viewport. */
public interface Mouse {
    /** Move there over some steps, as a hand does. */
    void move(double x, double y);

    /** Move there, press and release the first button. */
    void click(double x, double y);

    /** Turn the wheel over a point, by so many pixels; positive is down and right. */
    void wheel(double x, double y, double deltaX, double deltaY);
}
