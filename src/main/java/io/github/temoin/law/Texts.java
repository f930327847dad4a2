package io.github.temoin.law;

import java.net.URI;
import java.util.Optional;

/**
 * The texts that rules stand on. A place in a text is given only where a source that was read gives it; an address only
 * where it is the text's own.
 */
public final class Texts {

    private static final String DATA_PROTECTION_ACT = "Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés)";
    private static final String GDPR = "Règlement (UE) 2016/679 (RGPD)";
    private static final String GDPR_URL = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
    private static final String PLANET49 = "CJUE, grande chambre, 1er octobre 2019, Planet49, C-673/17";
    private static final String PLANET49_URL =
            "http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN";
    private static final String EDPB_CONSENT = "CEPD, lignes directrices 05/2020 sur le consentement";
    private static final String DEVELOPER_GUIDE = "CNIL, guide RGPD du développeur";
    private static final String DEVELOPER_GUIDE_URL = "https://github.com/LINCnil/Guide-RGPD-du-developpeur";

    /** Writing to or reading from the terminal needs information and consent, but for two exemptions. */
    public static final LegalBasis ACCESS_TO_TERMINAL = binding(
            DATA_PROTECTION_ACT, "art. 82", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978");

    /** What art. 82 transposes. */
    public static final LegalBasis EPRIVACY_DIRECTIVE = binding(
            "Directive 2002/58/CE modifiée par la directive 2009/136/CE",
            "art. 5, paragraphe 3",
            "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32002L0058");

    /** Consent is free, specific, informed, and a clear positive act. */
    public static final LegalBasis CONSENT_DEFINED = binding(GDPR, "art. 4, point 11", GDPR_URL);

    /** Silence, pre-ticked boxes and inactivity are no consent. */
    public static final LegalBasis SILENCE_IS_NO_CONSENT = binding(GDPR, "considérant 32", GDPR_URL);

    /** Whoever relies on consent must be able to show it. */
    public static final LegalBasis PROOF_OF_CONSENT = binding(GDPR, "art. 7, paragraphe 1", GDPR_URL);

    /** Consent is withdrawn at any time, as easily as it is given. */
    public static final LegalBasis WITHDRAWAL = binding(GDPR, "art. 7, paragraphe 3", GDPR_URL);

    /** Consent is not free where refusing it costs something. */
    public static final LegalBasis FREE_CONSENT = binding(GDPR, "considérant 42", GDPR_URL);

    /** A pre-ticked box is no consent; duration and third parties' access are part of the information. */
    public static final LegalBasis PLANET49_RULING = binding(PLANET49, "dispositif", PLANET49_URL);

    /** A pre-ticked box is no active behaviour. */
    public static final LegalBasis PLANET49_BOXES = binding(PLANET49, "point 55", PLANET49_URL);

    /** Another act is no consent to cookies. */
    public static final LegalBasis PLANET49_SPECIFIC = binding(PLANET49, "point 59", PLANET49_URL);

    /** Cookie walls are judged case by case. */
    public static final LegalBasis COOKIE_WALL_RULING = binding(
            "Conseil d'État, 19 juin 2020, n° 434684",
            "",
            "https://conseil-etat.fr/fr/arianeweb/CE/decision/2020-06-19/434684");

    /** What deters from withdrawing is an obstacle to it. */
    public static final LegalBasis WITHDRAWAL_RULING = binding(
            "Conseil d'État, 7 octobre 2025, n° 494300 (Yahoo EMEA)",
            "",
            "http://www.conseil-etat.fr/fr/arianeweb/CE/decision/2025-10-07/494300");

    /** Several clicks to refuse, one to accept. */
    public static final LegalBasis REFUSAL_SANCTIONS = sanction("SAN-2021-023 et SAN-2021-024 du 31 décembre 2021");

    /** Refusing took more clicks than accepting; purposes too vague. */
    public static final LegalBasis REFUSAL_SANCTION_2022 = sanction("SAN-2022-027 du 29 décembre 2022");

    /** Trackers on arrival, and after a refusal of all. */
    public static final LegalBasis REFUSAL_IGNORED_SANCTION = sanction("SAN-2025-005 du 1er septembre 2025");

    /** Trackers on arrival; cookies still there after a withdrawal; cookies wrongly called necessary. */
    public static final LegalBasis WITHDRAWAL_IGNORED_SANCTION = sanction("SAN-2025-010 du 20 novembre 2025");

    /** The regulator's reading of art. 82. */
    public static final LegalBasis GUIDELINES = of(
            "CNIL, délibération n° 2020-091 du 17 septembre 2020 (lignes directrices)",
            "",
            "https://www.legifrance.gouv.fr/jorf/texte_jo/JORFTEXT000042388179",
            Force.INTERPRETATION);

    /** Which trackers are exempt. */
    public static final LegalBasis GUIDELINES_EXEMPT = of(
            "CNIL, délibération n° 2020-091 du 17 septembre 2020 (lignes directrices)",
            "art. 5",
            "https://www.legifrance.gouv.fr/jorf/texte_jo/JORFTEXT000042388179",
            Force.INTERPRETATION);

    /** Practical ways; not prescriptive, by its own words. */
    public static final LegalBasis RECOMMENDATION = of(
            "CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation), version consolidée du 16 janvier 2026",
            "",
            "https://www.cnil.fr/sites/default/files/2026-01/recommandation_cookies_consolidee.pdf",
            Force.GOOD_PRACTICE);

    /** 13 months without extension for exempt audience measurement. */
    public static final LegalBasis AUDIENCE_MEASUREMENT = of(
            "CNIL, « Cookies : solutions pour les outils de mesure d'audience », 4 juillet 2025",
            "",
            "https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience",
            Force.GOOD_PRACTICE);

    /** Secure and HttpOnly for authentication cookies. */
    public static final LegalBasis DEVELOPER_GUIDE_SECURITY =
            of(DEVELOPER_GUIDE, "fiche 6", DEVELOPER_GUIDE_URL, Force.GOOD_PRACTICE);

    /** A way to withdraw on every page; a file without a tracker is by itself no access to the terminal. */
    public static final LegalBasis DEVELOPER_GUIDE_TRACKERS =
            of(DEVELOPER_GUIDE, "fiche 16", DEVELOPER_GUIDE_URL, Force.GOOD_PRACTICE);

    /** Scrolling and browsing on are no consent. */
    public static final LegalBasis EDPB_SCROLLING = unlinked(EDPB_CONSENT, "point 86", Force.INTERPRETATION);

    /** Access to a service must not depend on consent. */
    public static final LegalBasis EDPB_WALLS = unlinked(EDPB_CONSENT, "points 38 à 41", Force.INTERPRETATION);

    /** Addresses, pixels, local processing and identifiers are access to the terminal, too. */
    public static final LegalBasis EDPB_SCOPE = of(
            "CEPD, lignes directrices 2/2023 sur le champ technique de l'art. 5, paragraphe 3, de la directive"
                    + " 2002/58/CE, version 2.0 du 7 octobre 2024",
            "",
            "https://www.edpb.europa.eu/system/files/documents/2024-10/"
                    + "edpb_guidelines_202302_technical_scope_art_53_eprivacydirective_v2_en_0.pdf",
            Force.INTERPRETATION);

    /** What authorities hold of banners. */
    public static final LegalBasis TASKFORCE = unlinked(
            "CEPD, rapport du groupe de travail « bannières cookies », 17 janvier 2023", "", Force.GOOD_PRACTICE);

    /** Flags and prefixes of cookies. */
    public static final LegalBasis ASVS = of("OWASP ASVS 5.0", "V3.3", "https://github.com/OWASP/ASVS", Force.STANDARD);

    /** What the flags of a cookie mean. */
    public static final LegalBasis COOKIE_STANDARD = of(
            "RFC 6265 et draft-ietf-httpbis-rfc6265bis-22", "", "https://rfc-editor.org/info/rfc6265", Force.STANDARD);

    /** Bodies governed by public law make their sites accessible. */
    public static final LegalBasis ACCESSIBILITY_ACT = unlinked(
            "Loi n° 2005-102 du 11 février 2005 (égalité des droits et des chances)", "art. 47", Force.BINDING);

    /** How accessibility is proved. */
    public static final LegalBasis ACCESSIBILITY_DECREE =
            unlinked("Décret n° 2019-768 du 24 juillet 2019", "", Force.BINDING);

    /** The criteria of accessibility. */
    public static final LegalBasis ACCESSIBILITY_CRITERIA = of(
            "Référentiel général d'amélioration de l'accessibilité (RGAA) 4.1",
            "",
            "https://github.com/DISIC/accessibilite.numerique.gouv.fr",
            Force.STANDARD);

    /** A signal that binds no one in France or the Union, and can count neither as consent nor as its withdrawal. */
    public static final LegalBasis PRIVACY_CONTROL =
            of("W3C, Global Privacy Control (GPC), projet de norme", "", "https://w3c.github.io/gpc/", Force.STANDARD);

    /** What the portal itself promises. */
    public static final LegalBasis CHARTER = unlinked("Charte cookies publiée par le portail", "", Force.CHARTER);

    private Texts() {}

    private static LegalBasis binding(String text, String article, String url) {
        return of(text, article, url, Force.BINDING);
    }

    private static LegalBasis sanction(String ids) {
        return unlinked("CNIL, formation restreinte, " + ids, "", Force.BINDING);
    }

    private static LegalBasis unlinked(String text, String article, Force force) {
        return new LegalBasis(text, article, Optional.empty(), force);
    }

    private static LegalBasis of(String text, String article, String url, Force force) {
        return new LegalBasis(text, article, Optional.of(URI.create(url)), force);
    }
}
