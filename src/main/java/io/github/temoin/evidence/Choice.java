package io.github.temoin.evidence;

/** What a visitor does with the banner, once on each journey. */
public enum Choice {
    UNTOUCHED("untouched"),
    REFUSE_ALL("refuse"),
    ACCEPT_ALL("accept"),
    ONE_CATEGORY("custom"),
    CLOSE("close"),
    WITHDRAW("withdraw");

    private final String word;

    Choice(String word) {
        this.word = word;
    }

    /** The word in findings. */
    public String word() {
        return word;
    }
}
