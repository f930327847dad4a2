package io.github.temoin.browser;

/** Keys that type no character, with their code points in WebDriver. */
public enum Key {
    BACKSPACE('\uE003'),
    TAB('\uE004'),
    ENTER('\uE007'),
    SHIFT('\uE008'),
    CONTROL('\uE009'),
    ALT('\uE00A'),
    ESCAPE('\uE00C'),
    SPACE(' '),
    PAGE_UP('\uE00E'),
    PAGE_DOWN('\uE00F'),
    END('\uE010'),
    HOME('\uE011'),
    LEFT('\uE012'),
    UP('\uE013'),
    RIGHT('\uE014'),
    DOWN('\uE015'),
    DELETE('\uE017');

    private final char code;

    Key(char code) {
        this.code = code;
    }

    String code() {
        return String.valueOf(code);
    }
}
