package io.github.temoin.report.page;

import io.github.temoin.law.Severity;
import io.github.temoin.report.text.FindingText;

/** A word with a colour that means the same on every page; the word alone says it all, too. */
public record Badge(String text, Tone tone) {

    /** The weight of a finding. */
    public static Badge of(FindingText finding) {
        return new Badge(finding.weight(), finding.allowed().isEmpty() ? tone(finding.severity()) : Tone.PLAIN);
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case FAILURE -> Tone.BAD;
            case WARNING -> Tone.DOUBT;
            case NOTE -> Tone.PLAIN;
        };
    }

    /** What a badge's colour means. */
    public enum Tone {
        GOOD,
        DOUBT,
        BAD,
        PLAIN;

        /** The class in the stylesheet. */
        public String style() {
            return switch (this) {
                case GOOD -> "good";
                case DOUBT -> "doubt";
                case BAD -> "bad";
                case PLAIN -> "plain";
            };
        }
    }
}
