package io.github.temoin.evidence;

import io.github.temoin.web.TrackerKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A service, as a visitor put it to the test: with what is declared to serve it on the terminal, and once that was taken
 * away.
 *
 * @param means what was on the terminal and is declared to serve it; empty where nothing such came
 * @param observations in order of time
 * @param barrier why the trial was not made, or not to its end; empty where it was
 */
public record Trial(
        Service service, List<TrackerKey> means, List<Observation> observations, Optional<Barrier> barrier) {

    public Trial {
        means = List.copyOf(means);
        observations = List.copyOf(observations);
    }

    /** When, in the course of a trial, a visitor looked. */
    public enum Situation {
        /** Right after the service was asked for. */
        ASKED_FOR,
        /** On the next page. */
        NEXT_PAGE,
        /** In a new window, once what ends with the browser was gone. */
        NEXT_VISIT,
        /** After what is declared to serve it was taken away. */
        WITHOUT
    }

    /**
     * What a visitor saw of the service.
     *
     * @param step the moment in which it was seen
     * @param page the listed page on which it was seen
     * @param given whether the service was given; empty where that could not be told
     * @param seen what told so: a language, a status; never a value from the terminal
     */
    public record Observation(Situation situation, Step step, String page, Optional<Boolean> given, String seen) {}

    /** Why a trial could not be made. */
    public enum Barrier {
        /** Nobody may sign in: no user and password were given. */
        NO_CREDENTIALS,
        /** No form to sign in was found, or it could not be filled in. */
        NO_SIGN_IN_FORM,
        /** The form would send the password to another host, or unencrypted. */
        FOREIGN_SIGN_IN,
        /** The form was sent, and the page does not show that the visitor is signed in. */
        SIGN_IN_FAILED,
        /** The suite says that the portal has one language only. */
        ONE_LANGUAGE,
        /** The language is a part of the address, so no cookie has to keep it. */
        LANGUAGE_IN_ADDRESS,
        /** The page does not say its language. */
        LANGUAGE_NOT_TOLD,
        /** Nothing was found that chooses another language. */
        NO_OTHER_LANGUAGE_FOUND,
        /** Another language was chosen, and the page stayed as it was. */
        LANGUAGE_NOT_CHANGED,
        /** The portal is not on loopback, and the suite names no write that does no harm. */
        NO_API_WRITE,
        /** No token against forged requests could be read by a script of the page. */
        TOKEN_NOT_READABLE,
        /** The record of the choice was not there any more. */
        RECORD_MISSING,
        /** A page did not arrive on the way. */
        PAGE_NOT_ARRIVED;

        /** The word in text keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What was seen in a situation. */
    public List<Observation> in(Situation situation) {
        return observations.stream().filter(one -> one.situation() == situation).toList();
    }
}
