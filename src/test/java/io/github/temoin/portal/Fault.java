package io.github.temoin.portal;

import static io.github.temoin.portal.FaultSheet.breaks;
import static io.github.temoin.portal.FaultSheet.breaksRefusal;
import static io.github.temoin.portal.FaultSheet.notes;
import static io.github.temoin.portal.FaultSheet.quirk;
import static io.github.temoin.portal.FaultSheet.trouble;
import static io.github.temoin.portal.FaultSheet.warns;

import io.github.temoin.portal.site.PortalSuite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The ways in which the embedded portal can be made to misbehave. Each acts on as narrow an occasion as it can, and
 * tidies up behind itself when that occasion is over, so that it breaks the rule meant for it and no other. Where another
 * rule breaks as a logical consequence, it says so.
 */
public enum Fault {
    // Before any choice. These act only as long as no choice was made, and take their cookie back at the choice.
    BEFORE_CONSENT_COOKIE(breaks("before-1", "a script writes an undeclared _ga cookie before any choice")),
    /** HttpOnly, so no script can take it back at the choice: it is still there after it, until the next page. */
    BEFORE_CONSENT_HEADER_COOKIE(breaks("before-1", "an HttpOnly visitor_id cookie comes before any choice")
            .where(Needs::cookieRecord)
            .alsoBreaks("refuse-1", "refuse-3", "accept-1", "custom-statistics", "custom-advertising")),
    BEFORE_CONSENT_STATISTICS(breaks("before-1", "the declared statistics cookies are set before any choice")
            .where(Needs::optionalCookie)),
    BEFORE_CONSENT_LATE_COOKIE(breaks("before-1", "an undeclared _ga cookie comes after 8 seconds without a choice")
            .late(Duration.ofSeconds(8))),
    HIDDEN_FROM_WEBDRIVER(breaks("before-1", "a _ga cookie comes to a browser that does not say it is driven")),
    BEFORE_CONSENT_STORAGE(breaks("before-2", "a visitor's identifier is kept in localStorage before any choice")),
    /** A third party's cookie is a cookie (before-1), and a frame of a host not listed is a request to it (before-5). */
    BEFORE_CONSENT_THIRD_PARTY_COOKIE(
            breaks("before-3", "a frame of widgets.localhost writes its own cookie before any choice")
                    .alsoBreaks("before-1")
                    .alsoWarns("before-5")),
    FLASH_COOKIE(breaks("before-4", "a script sets and deletes an undeclared cookie at once, before any choice")),
    FLASH_COOKIE_BY_HEADER(
            breaks("before-4", "one image sets an undeclared cookie and the next deletes it, before any choice")),
    BEFORE_CONSENT_TRACKER(breaks("before-5", "the host of an optional purpose is called before any choice")
            .where(Needs::optionalHost)),
    BEFORE_CONSENT_IDENTIFIER(
            breaks("before-5", "a visitor's identifier is sent to metrics.localhost before any choice")),
    BEFORE_CONSENT_FONT(warns("before-5", "a font is fetched from fonts.localhost before any choice")),

    // Acts that are no consent
    SCROLL_IS_CONSENT(breaks("before-6", "scrolling is recorded as an acceptance")),
    CLICK_IS_CONSENT(breaks("before-6", "a click outside the banner is recorded as an acceptance")),
    ESCAPE_IS_CONSENT(
            breaks("before-6", "the Escape key is recorded as an acceptance").blinds("banner-7")),
    /** Where the banner is gone with it, nothing can be refused by keyboard any more. */
    ESCAPE_IN_BANNER_IS_CONSENT(breaks("before-6", "the Escape key in the banner is recorded as an acceptance")
            .blinds("banner-7")),
    CLOSE_IS_CONSENT(breaks("before-6", "the banner's close cross is recorded as an acceptance")),
    BROWSING_IS_CONSENT(breaks("before-6", "the second page visited without a choice records an acceptance")
            .where(Needs::cookieRecord)),
    HOVER_SETS_COOKIE(breaks("before-6", "an undeclared cookie comes when the mouse is over a link of the menu")),
    TYPING_CALLS_TRACKER(breaks("before-6", "what is typed into the search field calls the host of an optional purpose")
            .where(Needs::optionalHost)),
    SCROLL_SETS_COOKIE(breaks("before-6", "an undeclared cookie comes with the first scrolling")),

    // The banner
    BANNER_ABSENT(breaks("banner-1", "no page ever shows a banner").blinds(Needs.A_CHOICE)),
    BANNER_ABSENT_ON_ONE_PAGE(breaks("banner-1", "/explore/ shows no banner to a visitor who arrives there")),
    BANNER_ONLY_SAYS_OK(breaks("banner-2", "the banner's only button says J'ai compris, and accepts")
            .where(Needs::statisticsAndAdvertising)
            .alsoBreaks("banner-5")
            .leavesNoRefusal()),
    REFUSE_ON_SECOND_LAYER(breaks("banner-2", "the banner offers to accept; refusing is behind Personnaliser")),
    REFUSE_ASKS_TWICE(breaks("banner-2", "a click on Tout refuser only asks to confirm; a second one refuses")),
    REFUSE_ASKS_IN_A_DIALOG(breaks("banner-2", "Tout refuser opens a dialog of the browser, to be agreed to")),
    CATEGORIES_PRETICKED(breaks("banner-4", "the switches of optional purposes are on when the panel first opens")
            .where(Needs::optionalCategory)),
    REFUSE_IS_FAINT(warns("banner-3", "Tout refuser is small pale text beside a big coloured button that accepts")),
    CATEGORIES_LUMPED_TOGETHER(breaks("banner-5", "one switch stands for all optional purposes")
            .where(Needs::statisticsAndAdvertising)
            .alsoBreaks("custom-statistics")),
    BANNER_WITHOUT_POLICY_LINK(warns("banner-6", "the banner does not lead to the cookie policy")),
    CONTROLS_NOT_BY_KEYBOARD(warns("banner-7", "the banner's buttons are texts that only a mouse can press")),
    FOCUS_TRAP(warns("banner-7", "the Tab key does not lead on from the banner's close cross")),
    FOCUS_INVISIBLE(warns("banner-7", "nothing in the banner shows where the focus is")),
    REFUSE_IGNORES_KEYS(warns("banner-7", "Tout refuser answers the mouse alone")),
    BANNER_WITHOUT_NAME(warns("banner-7", "the banner is a dialog without a name")),
    BANNER_HARD_TO_READ(warns("banner-7", "the banner's text is too pale to be read")),
    WALL_AFTER_REFUSAL(breaks("banner-8", "the pages' content is withheld from those who refused everything")
            .blinds("persist-5", "purpose-1")),

    // Refusing
    REFUSAL_IGNORED(
            breaksRefusal("refuse-1", "refusing sets an undeclared _ga cookie, which the next page takes back")),
    REFUSAL_IGNORED_LATE(breaksRefusal(
                    "refuse-1", "3 seconds after refusing an undeclared _ga cookie is set; the next page takes it back")
            .late(Duration.ofSeconds(3))),
    /** The rules on persistence demand no tracker after a refusal on other pages, either. */
    REFUSAL_IGNORED_ON_ONE_PAGE(breaksRefusal(
                    "refuse-1",
                    "/explore/ sets an undeclared _ga cookie for those who refused; other pages take it back")
            .alsoBreaks("persist-2")),
    REFUSAL_IGNORED_FROM_THIRD_PAGE(breaks(
            "refuse-1",
            "the third page that who refused sees in one tab sets an undeclared _ga cookie; others take it back")),
    CLICKED_LINK_CALLS_TRACKER(breaks("refuse-1", "after a refusal a click on a link calls an optional purpose's host")
            .where(Needs::optionalHost)),
    REFUSAL_STORES_IDENTIFIER(breaksRefusal(
                    "refuse-1",
                    "/explore/ keeps a visitor's identifier in IndexedDB for those who refused; other pages take it back")
            .alsoBreaks("persist-2")),
    REFUSAL_KEEPS_CALLING(breaksRefusal("refuse-1", "refusing calls the host of an optional purpose once")
            .where(Needs::optionalHost)),
    BANNER_STAYS_AFTER_REFUSAL(breaks("refuse-2", "a refusal is recorded, but the banner stays on the page")),
    /** Without a record the banner is back on every later page. */
    REFUSAL_NOT_RECORDED(breaksRefusal("refuse-2", "refusing hides the banner and records nothing")
            .alsoBreaks("persist-1", "persist-2", "persist-3", "persist-4", "persist-5")
            .alsoWarns("persist-6")
            .blinds("purpose-4")),

    NOTHING_TICKED_IS_ACCEPTANCE(breaks("refuse-3", "saving the panel with nothing ticked accepts everything")),

    // Accepting
    UNDECLARED_COOKIE_AFTER_ACCEPTANCE(breaks("accept-1", "accepting everything also sets an undeclared _fbp cookie")),
    UNDECLARED_HOST_AFTER_ACCEPTANCE(
            breaks("accept-1", "accepting everything also calls the undeclared partner.localhost")),
    REFUSAL_RECORDED_AS_ACCEPTANCE(breaksRefusal("accept-2", "refusing writes the record that accepting writes")),
    SAME_RECORD_FOR_BOTH(breaksRefusal("accept-2", "accepting and refusing write the same record, byte for byte")),
    /** Without a record the banner is back on every later page, and nothing tells the choice from another. */
    ACCEPTANCE_NOT_RECORDED(breaks("accept-2", "accepting hides the banner and records nothing")
            .alsoBreaks("persist-1", "persist-2", "persist-3", "persist-4")
            .blinds("persist-6")),

    // One category alone
    STATISTICS_BRING_ADVERTISING(breaks("custom-statistics", "statistics alone also starts advertising")
            .where(Needs::statisticsAndAdvertising)),
    ADVERTISING_BRINGS_STATISTICS(breaks("custom-advertising", "advertising alone also starts statistics")
            .where(Needs::statisticsAndAdvertising)),
    CUSTOM_RECORDED_AS_REFUSAL(breaks("custom-statistics", "a choice of one category is recorded as a refusal")
            .where(Needs::statisticsAndAdvertising)
            .alsoBreaks("custom-advertising")),

    // The choice is kept
    BANNER_AGAIN_ON_RELOAD(breaks("persist-1", "reloading a page shows the banner again")),
    BANNER_AGAIN_ON_ONE_PAGE(breaks("persist-2", "/explore/ shows the banner again")),
    /** What it goes by is in the tab's session storage, which a restart empties, too. */
    BANNER_AGAIN_IN_NEW_WINDOW(breaks("persist-3", "the home page in a new window shows the banner again")
            .alsoBreaks("persist-4")),
    SESSION_ONLY_RECORD(
            breaks("persist-4", "the record lasts until the browser is closed").where(Needs::cookieRecord)),
    SESSION_ONLY_ACCEPTANCE(breaks("persist-4", "an acceptance, unlike a refusal, lasts until the browser is closed")
            .where(Needs::cookieRecord)),
    REFUSAL_KEPT_FOR_A_WEEK(warns("persist-6", "a refusal is kept for a week, an acceptance for six months")
            .where(Needs::cookieRecord)),

    LANGUAGE_LOSES_CHOICE(breaks("persist-5", "choosing another language deletes the record of the choice")
            .where(Needs::cookieRecord)
            .blinds("purpose-4")),
    SIGN_IN_LOSES_CHOICE(breaks("persist-5", "signing in deletes the record of the choice")
            .where(Needs::cookieRecord)
            .blinds("purpose-4")),

    // Withdrawing
    REOPEN_LINK_ABSENT_ON_ONE_PAGE(breaks("withdraw-1", "/explore/ has no way to reopen the choices")),
    REOPEN_LINK_ABSENT(
            breaks("withdraw-1", "no page has a way to reopen the choices").blinds("withdraw-2", "withdraw-3")),
    TRACKERS_AFTER_WITHDRAWAL(breaks("withdraw-2", "trackers once started go on after consent was withdrawn")
            .where(Needs::optionalCookie)),
    COOKIE_LEFT_AFTER_LATER_WITHDRAWAL(
            breaks("withdraw-2", "a withdrawal on a later page leaves the statistics cookies")
                    .where(Needs::optionalCookie)),
    COOKIE_LEFT_AFTER_WITHDRAWAL(breaks("withdraw-2", "withdrawing leaves the first-party statistics cookies")
            .where(Needs::optionalCookie)),
    IDENTIFIER_STORED_BY_WITHDRAWAL(breaks("withdraw-2", "withdrawing writes a visitor's identifier to localStorage")
            .where(Needs::optionalCookie)),
    WITHDRAWAL_NOT_RECORDED(breaks("withdraw-2", "withdrawing stops the trackers but leaves the record as it was")
            .where(Needs::optionalCookie)),
    WITHDRAWAL_IS_LABORIOUS(warns("withdraw-3", "who reopens the choices must switch off each purpose, and save")
            .where(Needs::optionalCookie)),
    THIRD_PARTY_COOKIE_LEFT_AFTER_WITHDRAWAL(
            warns("withdraw-2", "withdrawing leaves the third parties' cookies, unsent")
                    .where(Needs::optionalThirdPartyCookie)),

    // Cookies as declared
    COOKIE_OUTLIVES_CHARTER(warns("cookie-1", "csrftoken is set for two years")
            .where(Needs::lifetimeOfCsrfToken)
            .alsoWarns("charter-2")),
    COOKIE_WITHOUT_SECURE(warns("cookie-2", "csrftoken is set without Secure").where(Needs::securityOfCsrfToken)),
    SESSION_COOKIE_WITHOUT_HTTP_ONLY(warns("cookie-2", "every visitor gets a sessionid, without HttpOnly")
            .where(Needs::secrecyOfSession)),
    /** Its host is {@code www.portal.localhost}: browsers take no cookie for {@code .localhost}. */
    COOKIE_FOR_THE_WHOLE_SITE(notes("cookie-3", "csrftoken goes to all hosts of the portal's site")),

    // Exempt audience measurement
    EXEMPT_COOKIE_OUTLIVES(warns("cookie-1", "the exempt audience cookie is set for two years")
            .where(Needs::exemptCookie)
            .alsoWarns("charter-2")),
    EXEMPT_COOKIE_EXTENDED(
            warns("cookie-1", "every page extends the exempt audience cookie").where(Needs::exemptCookie)),
    EXEMPT_COOKIE_SHARED(warns(
                    "audience-1",
                    "accepting sends what the exempt audience cookie holds to the host of an optional purpose")
            .where(Needs::exemptCookieAndOptionalHost)),
    /** As a third party's it is not the cookie that is declared. */
    EXEMPT_COOKIE_OF_THIRD_PARTY(
            warns("audience-1", "accepting has the host of an optional purpose set the exempt audience cookie")
                    .where(Needs::exemptCookieAndOptionalHost)
                    .alsoBreaks("accept-1")),

    // Necessary cookies do what they are declared for
    SESSION_LASTS_ONE_PAGE(warns("purpose-1", "the home page signs out again whoever has signed in")),
    LANGUAGE_FORGOTTEN(warns("purpose-2", "a language that was chosen is kept nowhere, and gone on the next page")),
    LANGUAGE_FOR_THE_SESSION(warns("purpose-2", "a language that was chosen lasts until the browser is closed")),
    LANGUAGE_KEPT_ON_SERVER(warns("purpose-2", "the server knows the language of a visitor without django_language")),
    WRITES_UNGUARDED(warns("purpose-3", "a write by the API is accepted without the token, too")),
    RECORD_NOT_NEEDED(warns("purpose-4", "who chose once is not asked again when the record is gone")),

    // The published charter
    POLICY_LINK_ABSENT(warns("charter-1", "no page links to the cookie policy")),
    CHARTER_OUT_OF_DATE(warns("charter-2", "the policy page lists one cookie less than the suite declares")),

    // Global Privacy Control
    PRIVACY_SIGNAL_UNDECLARED(notes("signal-1", "the portal does not say what it does with Global Privacy Control")),
    PRIVACY_SIGNAL_IS_REFUSAL(
            notes("signal-1", "Global Privacy Control is recorded as a refusal, and shows no banner")),

    // The portal cannot be observed: nothing may pass
    FORBIDDEN(trouble("every request is answered with 403")),
    MAINTENANCE(trouble("every page is a maintenance notice with status 503")),
    MAINTENANCE_DISGUISED(trouble("every page is a maintenance notice with status 200")),
    BOT_WALL(trouble("every page asks to prove that one is no robot, with status 200")),
    BANNER_HIDDEN_FROM_WEBDRIVER(trouble("the banner is hidden where navigator.webdriver is true")),

    // Unusual, and not wrong: everything must pass
    SLOW(quirk("every page and script takes 1.5 seconds")),
    LATE_BANNER(quirk("the banner shows 3 seconds after the page came").late(Duration.ofSeconds(3))),
    BANNER_ONLY_INFORMS(quirk("the banner's only button says J'ai compris, on a portal that has nothing to ask for")
            .where(Needs::nothingOptional)),
    LATE_HANDLERS(quirk("the banner's buttons do nothing for 2 seconds").late(Duration.ofSeconds(2))),
    RANDOM_ID_IN_RECORD(quirk("the record also holds a random identifier of the choice")),
    RECORD_REWRITTEN(quirk("every page writes the record anew, with another date")),
    CSRF_TOKEN_ROTATES(quirk("every page draws a new csrftoken"));

    private final FaultSheet sheet;

    Fault(FaultSheet sheet) {
        this.sheet = sheet;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public FaultKind kind() {
        return sheet.kind();
    }

    public String description() {
        return sheet.description();
    }

    /** The id of the rule meant to catch it; empty for troubles and quirks. */
    public Optional<String> rule() {
        return sheet.rule();
    }

    /** F: ends red; W: ends red if warnings fail; I: changes nothing. */
    public char force() {
        return sheet.force();
    }

    /** How long after its occasion it acts. A dwell must be longer. */
    public Duration lateness() {
        return sheet.lateness();
    }

    /** Rules that are violated as a logical consequence; those that the suite does not have (custom-…) do not count. */
    public Set<String> alsoBreaks() {
        return sheet.alsoBreaks();
    }

    /** Rules that warn as a logical consequence. */
    public Set<String> alsoWarns() {
        return sheet.alsoWarns();
    }

    /** Rules that cannot be judged while it acts, and so are inconclusive; all of them for a trouble. */
    public Set<String> blinds() {
        return sheet.blinds();
    }

    /** Whether it can act on the portal of this suite file. */
    public boolean appliesTo(Path suiteFile) {
        return appliesTo(PortalSuite.read(suiteFile));
    }

    boolean appliesTo(PortalSuite suite) {
        return sheet.need().test(suite);
    }
}
