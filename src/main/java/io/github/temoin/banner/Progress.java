package io.github.temoin.banner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far one is in a series of steps, counted from 1. */
record Progress(int number, int total) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    /** What words begin with: "1 of 3", or "1/3" without its stroke. */
    static Optional<Progress> of(List<String> words) {
        int second = words.size() > 1 && isNumber(words.get(1)) ? 1 : 2;
        if (words.size() <= second || !isNumber(words.get(0)) || !isNumber(words.get(second))) {
            return Optional.empty();
        }
        Progress progress = new Progress(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(second)));
        return Optional.of(progress).filter(counted -> counted.total > 1 && counted.number <= counted.total);
    }

    boolean isLast() {
        return number == total;
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
