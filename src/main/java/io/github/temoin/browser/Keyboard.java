package io.github.temoin.browser;

/** Trusted key input to whatever has the focus in the page. */
public interface Keyboard {
    /** Press and release a key, while others are held: {@code press(Key.TAB, Key.SHIFT)}. */
    void press(Key key, Key... held);

    /** Type a text, character by character. */
    void type(String text);
}
