package io.github.temoin.rule;

import java.util.List;
import java.util.Locale;

/**
 * Why rules could not judge, or had nothing to judge. A journey that was cut short gives its own code, that of
 * {@link io.github.temoin.evidence.Interruption}.
 */
public enum ReasonCode {
    /** A visit that is needed was not made. */
    NO_VISIT,
    /** A visit has not the moment that is needed. */
    NO_MOMENT,
    /** No page stood open at a moment. */
    NO_PAGE,
    /** A listed page was not visited. */
    PAGE_NOT_VISITED,
    /** A page did not arrive. */
    NOT_ARRIVED,
    /** Something that the rule reads was lost. */
    LOST,
    /** It could not be told whether there is a banner. */
    BANNER_UNREADABLE,
    /** The banner shows only to visitors whose browser does not say that it is automated. */
    BANNER_HIDDEN_FROM_AUTOMATION,
    /** Whether the banner hides from automation was not tried. */
    AUTOMATION_NOT_MASKED,
    /** It is not known where the choice is recorded. */
    RECORD_UNKNOWN,
    /** Nothing in the record is the same for two visitors of the same choice. */
    NO_CHOICE_PART,
    /** There is no second visitor of the same choice to compare the record with. */
    NO_SECOND_VISITOR,
    /** Controls on the banner's first screen were not understood. */
    CONTROLS_NOT_UNDERSTOOD,
    /** It could not be told whether a switch is on. */
    SWITCH_NOT_READ,
    /** A switch says two things of its state. */
    SWITCH_CONTRADICTS_ITSELF,
    /** The detailed choices were not seen. */
    CHOICES_NOT_SEEN,
    /** Nothing tells how well a page can be read. */
    READABILITY_NOT_MEASURED,
    /** A way to reopen the choices was not looked for, or it could not be told. */
    REOPEN_UNREADABLE,
    /** How a control is drawn could not be measured. */
    LOOKS_NOT_MEASURED,
    /** The banner was not used by keyboard. */
    KEYBOARD_NOT_TRIED,
    /** There are more stops in the page than were tried. */
    KEYBOARD_CUT_SHORT,
    /** It could not be told whether a control shows that it has the focus. */
    FOCUS_NOT_TOLD,
    /** Refusing by keyboard could not be tried. */
    KEYBOARD_REFUSAL_NOT_TRIED,
    /** axe-core could not be asked. */
    ACCESSIBILITY_NOT_AUDITED,
    /** What the portal says of Global Privacy Control could not be read. */
    SIGNAL_REPLY_NOT_READ,
    /** The banner was not there to be read. */
    NO_BANNER_TO_READ,
    /** The banner's language is none whose words are known. */
    BANNER_LANGUAGE_UNKNOWN,
    /** The record of the choice was not seen. */
    RECORD_NOT_SEEN,
    /** The links of a page were not read. */
    LINKS_NOT_READ,
    /** The policy page was not read. */
    POLICY_NOT_READ,
    /** What is declared as optional never came, so nothing shows that it stops. */
    OPTIONAL_NEVER_SEEN,
    /** A service was not put to the test to the end. */
    TRIAL_NOT_FINISHED,
    /** It could not be told whether a service was given. */
    SERVICE_NOT_TOLD,
    /** No form to sign in was found, or it could not be filled in. */
    NO_SIGN_IN_FORM,
    /** The form would send the password to another host, or unencrypted. */
    FOREIGN_SIGN_IN,
    /** The form was sent, and the page does not show that the visitor is signed in. */
    SIGN_IN_FAILED,
    /** A page does not say its language. */
    LANGUAGE_NOT_TOLD,
    /** Nothing was found that chooses another language. */
    NO_OTHER_LANGUAGE_FOUND,
    /** Another language was chosen, and the page stayed as it was. */
    LANGUAGE_NOT_CHANGED,
    /** No token against forged requests could be read. */
    TOKEN_NOT_READABLE,
    /** The record of the choice was not there any more when it was to be taken away. */
    RECORD_MISSING,
    /** A page did not arrive while a service was put to the test. */
    PAGE_NOT_ARRIVED,

    /** Not applicable: the suite says that there is no banner. */
    BANNER_NOT_EXPECTED,
    /** Not applicable: nothing optional is declared, and nothing was seen. */
    NOTHING_OPTIONAL,
    /** Not applicable: fewer than two optional categories are declared. */
    ONE_PURPOSE,
    /** Not applicable: nothing optional is declared, and the banner only informs. */
    INFORMATION_ONLY,
    /** Not applicable: there is one purpose, and the banner asks yes or no about it. */
    YES_OR_NO,
    /** Not applicable: the choices were seen whole, and none of them is a switch. */
    NO_SWITCH,
    /** Not applicable: the choices were seen whole, and none of them is about the category. */
    NO_CONTROL_OF_ITS_OWN,
    /** Not applicable: the banner was read, and has no detailed choices to be saved. */
    NOTHING_TO_SAVE,
    /** Not applicable: the suite lists one page only. */
    NO_OTHER_PAGE,
    /** Not applicable: this browser does not send Global Privacy Control. */
    SIGNAL_NOT_SENT,
    /** Not applicable: no lifetime is declared. */
    NO_LIFETIME_DECLARED,
    /** Not applicable: no exempt audience measurement is declared. */
    NO_EXEMPT_MEASUREMENT,
    /** Not applicable: no flag is declared, and no cookie serves to sign in. */
    NO_FLAG_DECLARED,
    /** Not applicable: the first screen lets one accept and not refuse, which is another rule's matter. */
    NO_REFUSAL_TO_COMPARE,
    /** Not applicable: the suite names no policy page. */
    NO_POLICY_PAGE,
    /** Not applicable: the policy page is not among the pages that the suite lists. */
    POLICY_PAGE_NOT_LISTED,
    /** Not applicable: no cookie is declared for it. */
    NO_COOKIE_FOR_IT,
    /** Not applicable: the suite says that the portal has one language only. */
    ONE_LANGUAGE,
    /** Not applicable: the language is a part of the address. */
    LANGUAGE_IN_ADDRESS,
    /** Not applicable: no user and password were given. */
    NO_CREDENTIALS,
    /** Not applicable: the suite names no write that does no harm. */
    NO_API_WRITE,
    /** Not applicable: the record has no lifetime. */
    RECORD_WITHOUT_LIFETIME;

    /** The word in findings and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Reason with(Fact... facts) {
        return new Reason(word(), List.of(facts));
    }
}
