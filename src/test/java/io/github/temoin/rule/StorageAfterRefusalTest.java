package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Interaction;
import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.Origin;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.web.StorageKind;
import org.junit.jupiter.api.Test;

/** What was stored before a refusal, and went with it. */
class StorageAfterRefusalTest {

    private static final Secret MINE = Secrets.token("a1b2c3d4e5f60718");

    @Test
    void whatComesAnewAfterARefusalIsDatedToItsNewLife() {
        VisitBuilder visit = PortalVisits.arrival(JourneyName.REFUSE)
                .item(StorageKind.LOCAL_STORAGE, "item", MINE)
                .at(Step.CHOICE)
                .act(Interaction.Intent.CHOOSE, "Tout refuser")
                .page("/")
                .goneItem(StorageKind.LOCAL_STORAGE, "item")
                .at(Step.PAGE)
                .page("/explore/")
                .scriptStores(StorageKind.LOCAL_STORAGE, "item", MINE)
                .item(StorageKind.LOCAL_STORAGE, "item", MINE);

        Finding finding = PortalVisits.judge(new RefusalIsHonoured(), visit).findings().stream()
                .filter(found -> found.code().equals("identifier-stored"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.step()).isEqualTo(Step.PAGE);
        assertThat(finding.setBy().how()).isEqualTo(Origin.How.SCRIPT);
        assertThat(finding.fact("firstSeen")).isEmpty();
    }

    @Test
    void whatWasThereBeforeARefusalIsSeenWhereItIsShownFirst() {
        VisitBuilder visit = PortalVisits.arrival(JourneyName.REFUSE)
                .item(StorageKind.LOCAL_STORAGE, "other", Secrets.words("dark"))
                .item(StorageKind.LOCAL_STORAGE, "item", MINE)
                .at(Step.CHOICE)
                .act(Interaction.Intent.CHOOSE, "Tout refuser")
                .page("/")
                .goneItem(StorageKind.LOCAL_STORAGE, "item")
                .at(Step.PAGE)
                .page("/")
                .at(Step.RELOAD)
                .page("/")
                .at(Step.WINDOW)
                .page("/");

        assertThat(PortalVisits.judge(new RefusalIsHonoured(), visit).findings())
                .extracting(Finding::name)
                .doesNotContain("item");
    }
}
