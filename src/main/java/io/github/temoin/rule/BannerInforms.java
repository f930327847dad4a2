package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import io.github.temoin.evidence.BannerSighting;
import io.github.temoin.evidence.Control;
import io.github.temoin.evidence.FactKind;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Moment;
import io.github.temoin.evidence.PageView;
import io.github.temoin.evidence.Role;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.Visits;
import io.github.temoin.law.LegalBasis;
import io.github.temoin.law.Severity;
import io.github.temoin.law.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The banner names the optional purposes, and leads to the cookie policy. */
final class BannerInforms implements Rule {

    private static final Set<FactKind> READS = EnumSet.of(FactKind.PAGES, FactKind.BANNER);
    private static final Pattern POLICY = wordsIn("politique|policy|policies|charte|savoir plus|learn more|more info"
            + "|confidentialit|privacy|vie privée|données personnelles|mentions");

    private static final Pattern COOKIES = wordsIn("cookie|traceur|tracker");
    private static final Pattern NOTHING = wordsIn("(?!)");

    /** Languages in which the words of purposes are known. */
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private static final Map<Category, Pattern> PURPOSES = new EnumMap<>(Map.of(
            Category.STATISTICS,
                    wordsIn("statisti|audience|mesur|measur|compt|\\bcount|visit|analy|fréquentation|traffic|usage"),
            Category.ADVERTISING, wordsIn("publicit|advert|annonce|\\bads\\b|marketing|cibl|target|commercia"),
            Category.SOCIAL, wordsIn("soci|partage|shar|vidéo|video|contenu|content|media|média")));

    @Override
    public String id() {
        return "banner-6";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(Texts.ACCESS_TO_TERMINAL, Texts.GUIDELINES, Texts.DEVELOPER_GUIDE_TRACKERS);
    }

    @Override
    public Set<JourneyName> journeys(Charter charter) {
        return AfterChoice.journeys(charter, List.of(JourneyName.UNTOUCHED));
    }

    @Override
    public Judgement judge(Charter charter, Visits visits) {
        if (!charter.bannerExpected()) {
            return AfterChoice.noBanner();
        }
        Hearing hearing = new Hearing();
        hearing.visit(visits, JourneyName.UNTOUCHED).ifPresent(visit -> {
            hearing.require(visit, Step.ARRIVAL);
            hearing.watch(Scope.of(charter, visit).at(Step.ARRIVAL), READS);
            visit.moment(Step.ARRIVAL)
                    .ifPresent(moment -> moment.pages().forEach(view -> judge(hearing, charter, visit, moment, view)));
        });
        return hearing.judgement();
    }

    private static void judge(Hearing hearing, Charter charter, Visit visit, Moment moment, PageView view) {
        if (!(view.banner() instanceof BannerSighting.Shown banner)) {
            hearing.leaveOpen(ReasonCode.NO_BANNER_TO_READ.with(FactName.PAGE.is(view.page())));
            return;
        }
        if (!leadsToPolicy(banner)) {
            hearing.find(BannerFindings.about(
                    visit, moment, view.page(), "", Severity.WARNING, FindingCode.NO_POLICY_LINK, new Facts()));
        }
        for (Category category : charter.optionalCategories()) {
            if (!PURPOSES.containsKey(category) || names(banner, category)) {
                continue;
            }
            if (banner.language().filter(LANGUAGES::contains).isEmpty()) {
                hearing.leaveOpen(ReasonCode.BANNER_LANGUAGE_UNKNOWN.with(
                        FactName.PAGE.is(view.page()), FactName.CATEGORY.is(category.word())));
            } else {
                hearing.find(BannerFindings.about(
                        visit,
                        moment,
                        view.page(),
                        category.word(),
                        Severity.WARNING,
                        FindingCode.PURPOSE_NOT_NAMED,
                        new Facts()));
            }
        }
    }

    /** A control by its role, or a link whose words can mean nothing else. */
    private static boolean leadsToPolicy(BannerSighting.Shown banner) {
        return banner.controls().stream()
                .anyMatch(control -> control.role() == Role.POLICY
                        || (control.kind().equals("link")
                                && COOKIES.matcher(control.label()).find())
                        || (control.role() == Role.OTHER
                                && POLICY.matcher(control.label()).find()));
    }

    private static boolean names(BannerSighting.Shown banner, Category category) {
        return PURPOSES.getOrDefault(category, NOTHING).matcher(banner.text()).find()
                || banner.controls(Role.SWITCH).stream()
                        .map(Control::category)
                        .anyMatch(seen -> seen.filter(category.word()::equals).isPresent());
    }

    private static Pattern wordsIn(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
