package io.github.temoin.rule;

import java.util.Locale;

/** What rules find: for each there is a text in every language of the report. */
public enum FindingCode {
    /** A cookie that the charter does not name. */
    UNDECLARED_COOKIE,
    /** A cookie of a category that was not agreed to. */
    COOKIE_WITHOUT_CONSENT,
    /** A cookie that the charter does not name came and went between two looks at the jar. */
    UNDECLARED_COOKIE_IN_PASSING,
    /** A cookie of a category that was not agreed to came and went between two looks at the jar. */
    COOKIE_WITHOUT_CONSENT_IN_PASSING,
    /** A cookie was asked for, and the browser did not store it. */
    COOKIE_NOT_STORED,

    /** Something that singles out the visitor, in a storage that is no cookie. */
    IDENTIFIER_STORED,
    /** Something that may be derived from the device, in a storage that is no cookie. */
    TOKEN_STORED,
    /** Only a time or a counter tells two visitors apart. */
    TIME_STORED,
    /** Only a time tells two visitors apart, and a later request carried it: it serves as an identifier. */
    TIME_SENT_BACK,

    /** A third-party host that is known to track. */
    KNOWN_TRACKER_CALLED,
    /** A third-party host of a category that was not agreed to. */
    OPTIONAL_HOST_CALLED,
    /** A request to a third-party host that carried a cookie. */
    COOKIE_SENT_TO_THIRD_PARTY,
    /** A request to a third-party host that carried what looks like an identifier. */
    IDENTIFIER_SENT_TO_THIRD_PARTY,
    /** A request to another host of the portal's site that carried what looks like an identifier. */
    IDENTIFIER_SENT_WITHIN_SITE,
    /** A bare request to a third-party host that the suite does not list. */
    UNLISTED_HOST_CALLED,
    /** A visit reported to one of the portal's own hosts, in the way of a known tool. */
    MEASURED_ON_OWN_HOST,
    /** A third-party host that the charter does not name, after an acceptance. */
    UNDECLARED_HOST_CALLED,
    /** A request to a third-party host that never left the browser. */
    REQUEST_BLOCKED,

    /** A choice is recorded, and none was made. */
    RECORD_WITHOUT_CHOICE,
    /** A refusal is recorded, and none was made. */
    REFUSAL_WITHOUT_CHOICE,
    /** A choice was made, and the record shows nothing of it. */
    CHOICE_NOT_RECORDED,
    /** The choice was recorded later than it was made. */
    CHOICE_RECORDED_LATE,
    /** The record of the choice is gone. */
    RECORD_GONE,
    /** The choice in the record is another one than was made. */
    RECORD_CHANGED,
    /** The same record, byte for byte, for a refusal and an acceptance. */
    SAME_RECORD,
    /** The record of an acceptance holds nothing that tells it from a refusal. */
    RECORDED_ALIKE,
    /** One category alone is recorded like a refusal. */
    RECORDED_AS_REFUSAL,
    /** One category alone is recorded like an acceptance. */
    RECORDED_AS_ACCEPTANCE,
    /** Detailed choices that were saved with nothing ticked are recorded like an acceptance. */
    NOTHING_TICKED_RECORDED_AS_ACCEPTANCE,
    /** The banner still shows after the choice. */
    BANNER_STAYS,
    /** The banner shows again. */
    BANNER_AGAIN,
    /** A refusal is kept for a shorter time than an acceptance. */
    REFUSAL_KEPT_SHORTER,
    /** A choice is not kept for about six months. */
    CHOICE_NOT_KEPT_ABOUT_SIX_MONTHS,

    /** No banner. */
    NO_BANNER,
    /** A banner, although the suite says that there is none. */
    BANNER_UNEXPECTED,
    /** Accepting is on the first screen, refusing is not. */
    NO_REFUSAL_ON_FIRST_SCREEN,
    /** Refusing takes more clicks than accepting. */
    MORE_CLICKS_TO_REFUSE,
    /** Refusing is drawn less visibly than accepting. */
    REFUSAL_LESS_VISIBLE,
    /** The banner does not lead to the cookie policy. */
    NO_POLICY_LINK,
    /** The banner does not name an optional purpose. */
    PURPOSE_NOT_NAMED,
    /** A control of the banner is not reached with the Tab key. */
    CONTROL_NOT_BY_KEYBOARD,
    /** The Tab key does not lead on. */
    KEYBOARD_TRAP,
    /** A control of the banner looks the same with the focus as without. */
    FOCUS_NOT_VISIBLE,
    /** The control that refuses answers neither Enter nor Space. */
    REFUSAL_NOT_BY_KEYBOARD,
    /** What holds the banner has no role. */
    BANNER_WITHOUT_ROLE,
    /** What holds the banner has a role and no name. */
    BANNER_WITHOUT_NAME,
    /** A control of the banner has no role. */
    CONTROL_WITHOUT_ROLE,
    /** Something in the banner keeps people from using it, says axe-core. */
    ACCESSIBILITY_ISSUE,
    /** Something in the banner could be more accessible, says axe-core. */
    ACCESSIBILITY_REMARK,
    /** Something in the banner is for people to look at, says axe-core. */
    ACCESSIBILITY_UNDECIDED,
    /** A refusal must be confirmed, or its confirmation dismissed. */
    CONFIRMATION_AFTER_REFUSAL,
    /** An optional category is on beforehand. */
    CATEGORY_ON_BEFOREHAND,
    /** An optional category has no control of its own. */
    NO_CONTROL_FOR_CATEGORY,
    /** A page arrives for those who accept, and not for those who refuse. */
    PAGE_CLOSED_AFTER_REFUSAL,
    /** A page shows much less text to those who refuse than to those who accept. */
    TEXT_WITHHELD_AFTER_REFUSAL,
    /** Something covers a page for those who refuse. */
    PAGE_COVERED_AFTER_REFUSAL,
    /** A page cannot be scrolled by those who refuse. */
    SCROLLING_LOCKED_AFTER_REFUSAL,
    /** A page is covered or locked, whatever was chosen. */
    PAGE_COVERED_FOR_ALL,

    /** No way to reopen the choices. */
    NO_WAY_TO_REOPEN,
    /** An optional cookie is still sent after withdrawing. */
    OPTIONAL_COOKIE_SENT,
    /** An optional first-party cookie is still there after withdrawing. */
    OPTIONAL_COOKIE_KEPT,
    /** An optional item of another storage is still there after withdrawing. */
    OPTIONAL_ITEM_KEPT,
    /** An optional third-party cookie is still there after withdrawing, but was not sent. */
    THIRD_PARTY_COOKIE_LEFT,
    /** The record after withdrawing is that of an acceptance, or gone. */
    WITHDRAWAL_NOT_RECORDED,
    /** The record after withdrawing is neither that of an acceptance nor that of a refusal. */
    WITHDRAWAL_RECORDED_OTHERWISE,
    /** The withdrawal itself called an optional host. */
    WITHDRAWAL_CALL,
    /** Withdrawing takes more clicks than accepting, plus opening. */
    MORE_CLICKS_TO_WITHDRAW,

    /** A cookie lives longer than declared. */
    LIVES_LONGER_THAN_DECLARED,
    /** A cookie is kept when the browser is closed, and is declared for the session. */
    OUTLIVES_SESSION,
    /** An exempt audience cookie lives longer than 13 months. */
    EXEMPT_COOKIE_LIVES_TOO_LONG,
    /** An exempt audience cookie is extended by a visit. */
    EXEMPT_COOKIE_EXTENDED,
    /** An exempt audience cookie is a third party's. */
    EXEMPT_COOKIE_OF_THIRD_PARTY,
    /** What an exempt audience cookie holds goes to a third party. */
    EXEMPT_COOKIE_SHARED,
    /** What else an exemption demands cannot be seen from outside. */
    EXEMPTION_NOT_OBSERVABLE,
    /** A cookie is declared with what could be compared, and neither it nor another such cookie came. */
    DECLARED_COOKIE_NOT_SEEN,
    /** A flag is not as declared. */
    FLAG_NOT_AS_DECLARED,
    /** An authentication cookie lacks a flag. */
    AUTHENTICATION_COOKIE_EXPOSED,
    /** A cookie goes to more hosts than it is declared for. */
    WIDER_DOMAIN_THAN_DECLARED,

    /** Who signed in is signed out on the way. */
    SIGN_IN_NOT_KEPT,
    /** Who signed in stays so without the cookie that is declared for it. */
    SIGNED_IN_WITHOUT_COOKIE,
    /** A cookie that is declared to sign in comes to visitors who have not. */
    AUTHENTICATION_COOKIE_BEFORE_SIGN_IN,
    /** The language that was chosen is lost on the way. */
    LANGUAGE_NOT_KEPT,
    /** The language stays as it was chosen without the cookie that is declared to keep it. */
    LANGUAGE_KEPT_WITHOUT_COOKIE,
    /** A write with the token was refused. */
    GUARDED_WRITE_REFUSED,
    /** A write without the token was accepted. */
    FORGED_WRITE_ACCEPTED,
    /** The banner shows although the record of the choice is there. */
    CHOICE_NOT_KEPT,
    /** The banner stays away although the record of the choice was taken away. */
    NO_BANNER_WITHOUT_RECORD,

    /** The portal does not say what it does with Global Privacy Control. */
    SIGNAL_NOT_DECLARED,
    /** The portal says that it does not abide by Global Privacy Control. */
    SIGNAL_DECLINED,
    /** The banner does not show to who sends Global Privacy Control. */
    SIGNAL_HIDES_BANNER,
    /** A choice is recorded for who sends Global Privacy Control and chose nothing. */
    SIGNAL_RECORDED,
    /** Optional trackers come to who sends Global Privacy Control. */
    SIGNAL_IGNORED,
    /** Optional trackers come to who sends nothing, and not to who sends Global Privacy Control. */
    SIGNAL_QUIETS,

    /** No link of a page leads to the cookie policy. */
    NO_LINK_TO_POLICY,
    /** No list of cookies was understood on the policy page. */
    NOTHING_PUBLISHED,
    /** The suite declares it, the policy page does not. */
    DECLARED_NOT_PUBLISHED,
    /** The policy page declares it, the suite does not. */
    PUBLISHED_NOT_IN_SUITE,
    /** It was seen, and the policy page does not declare it. */
    SEEN_NOT_PUBLISHED,
    /** The policy page declares it, and no visitor got it. */
    PUBLISHED_NEVER_SEEN,
    /** Policy page and suite name other lifetimes. */
    PUBLISHED_OTHER_LIFETIME,
    /** It is kept longer than the policy page says. */
    KEPT_LONGER_THAN_PUBLISHED,
    /** Policy page and suite name other providers. */
    PUBLISHED_OTHER_PROVIDER,
    /** Policy page and suite name other categories. */
    PUBLISHED_OTHER_CATEGORY,
    /** A row of the policy page names no cookie. */
    PUBLISHED_WITHOUT_NAME;

    /** The word in findings and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
