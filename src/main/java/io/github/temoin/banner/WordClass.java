package io.github.temoin.banner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word or phrase of a label stands for. The vocabulary files use these names, in lower case. */
enum WordClass {
    /** A verb of agreeing. */
    ACCEPT,
    /** A verb of refusing. */
    REFUSE,
    /** A verb of setting one's choices in detail. */
    CUSTOMISE,
    /** A verb of keeping what was set. */
    SAVE,
    /** A verb of going on, which says nothing of the choice by itself. */
    CONTINUE,
    CLOSE,
    /** Says that something was read, not that it is agreed to. */
    ACKNOWLEDGE,
    /** A verb of showing. */
    SEE,
    /** A verb, or a place, of reading more. */
    INFORM,
    /** A text that lays down rules: policy, notice, charter. */
    POLICY,
    /** What such texts are about, and settings as well: privacy, personal data. */
    PRIVACY,
    /** Going on to the next step of a series. */
    NEXT,
    /** An act that has nothing to do with consent: subscribe, pay, download. */
    FOREIGN_ACT,
    /** A thing that has nothing to do with consent: terms of use, a map, an account. */
    FOREIGN,
    /** Denies the word after it: without, do not. */
    NOT,
    /** Denies the verb before it where there is one, else the word after it: (je n'accepte) pas, none. */
    NONE,
    ALL,
    /** What needs no consent: necessary, essential. */
    MINIMAL,
    /** What needs consent: optional, non-essential. */
    OPTIONAL,
    ONLY,
    EXCEPT,
    /** The choices just made. */
    SELECTION,
    /** Where choices are made: settings, preferences. */
    SETTINGS,
    /** Who or what one consents to, as a list to be looked at. */
    DETAILS,
    /** One of them alone: this service. */
    ITEM,
    /** What some cookies are for: the words of the categories but the necessary one. No section of its own. */
    PURPOSE,
    /** What consent is about: cookies, trackers, the consent itself. */
    CONSENT,
    /** Says nothing of its own. */
    FILLER;

    static Optional<WordClass> named(String name) {
        return Arrays.stream(values())
                .filter(value ->
                        value.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name))
                .findFirst();
    }
}
