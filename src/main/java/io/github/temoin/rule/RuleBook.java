package io.github.temoin.rule;

import io.github.temoin.charter.Category;
import io.github.temoin.charter.Charter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which reports list them. */
public final class RuleBook {

    private RuleBook() {}

    /** The rules that a charter is held to; one for each optional category that it declares among them. */
    public static List<Rule> rulesFor(Charter charter) {
        return rules(charter.optionalCategories().stream().map(OneCategoryAlone::new));
    }

    /** Every rule there is; those on one category alone stand for all categories as one. */
    public static List<CatalogueEntry> catalogue() {
        return rules(Stream.of(new OneCategoryAlone(Category.OTHER))).stream()
                .map(CatalogueEntry::of)
                .toList();
    }

    /** The ids of all rules; of those on one category alone, one for each category there is. */
    public static List<String> ids() {
        return rules(Arrays.stream(Category.values()).filter(Category::optional).map(OneCategoryAlone::new)).stream()
                .map(Rule::id)
                .toList();
    }

    private static List<Rule> rules(Stream<? extends Rule> onOneCategory) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new NoCookieBeforeChoice());
        rules.add(new NoIdentifierStoredBeforeChoice());
        rules.add(new NoThirdPartyCookieBeforeChoice());
        rules.add(new NoPassingCookieBeforeChoice());
        rules.add(new NoTrackerCalledBeforeChoice());
        rules.add(new OtherActsAreNoConsent());
        rules.add(new BannerShows());
        rules.add(new RefusingIsAsEasy());
        rules.add(new RefusingIsAsVisible());
        rules.add(new NothingIsOnBeforehand());
        rules.add(new EachPurposeHasItsControl());
        rules.add(new BannerInforms());
        rules.add(new BannerByKeyboard());
        rules.add(new NoWall());
        rules.add(new RefusalIsHonoured());
        rules.add(new RefusalIsRecorded());
        rules.add(new NothingTickedIsARefusal());
        rules.add(new AcceptanceStaysDeclared());
        rules.add(new AcceptanceIsRecorded());
        onOneCategory.forEach(rules::add);
        rules.add(ChoicePersists.afterReload());
        rules.add(ChoicePersists.onOtherPages());
        rules.add(ChoicePersists.inNewWindow());
        rules.add(ChoicePersists.afterRestart());
        rules.add(new ChoiceOutlastsChanges());
        rules.add(new RefusalKeptAsLong());
        rules.add(new ChoicesCanBeReopened());
        rules.add(new WithdrawalIsHonoured());
        rules.add(new WithdrawingIsAsEasy());
        rules.add(new LifetimesAsDeclared());
        rules.add(new FlagsAsDeclared());
        rules.add(new NoWiderThanNeeded());
        rules.add(new ExemptMeasurementStaysHere());
        rules.add(ServesItsPurpose.signingIn());
        rules.add(ServesItsPurpose.keepingTheLanguage());
        rules.add(ServesItsPurpose.guardingWrites());
        rules.add(ServesItsPurpose.keepingTheChoice());
        rules.add(new PolicyWithinReach());
        rules.add(new CharterAsPublished());
        rules.add(new PrivacyControlAnswered());
        return rules.stream().map(WhereThereIsAChoice::heeding).toList();
    }
}
