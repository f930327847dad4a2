package io.github.temoin.rule;

import static io.github.temoin.evidence.Cookies.named;
import static io.github.temoin.evidence.VisitBuilder.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.JourneyName;
import io.github.temoin.evidence.ObservedCookie;
import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Secrets;
import io.github.temoin.evidence.Step;
import io.github.temoin.evidence.Visit;
import io.github.temoin.evidence.VisitBuilder;
import io.github.temoin.evidence.Visits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the record was once the choice was made. */
class ConsentRecordTest {

    private final VisitBuilder visit =
            visit(JourneyName.WITHDRAW).at(Step.ARRIVAL).page("/");

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"WITHDRAWN", "RESTART"})
    void whatIsWrittenWithALaterActIsNotTheRecordOfTheChoice(Step later) {
        assertThat(after(visit.at(Step.CHOICE).page("/").at(later).page("/").jar(holding("refused"))))
                .isEqualTo(RecordState.NONE);
    }

    @Test
    void aRecordThatComesAfterTheClickIsTheRecordOfTheChoice() {
        assertThat(after(visit.at(Step.CHOICE).page("/").at(Step.PAGE).page("/").jar(holding("accepted"))))
                .isEqualTo(recorded("accepted"));
    }

    @Test
    void aRecordThatChangedBeforeTheVisitorActedIsNotTheChoice() {
        assertThat(after(visit.jar(holding("first look"))
                        .at(Step.DWELL)
                        .jar(holding("nothing chosen"))
                        .at(Step.CHOICE)
                        .page("/")
                        .jar(holding("accepted"))))
                .isEqualTo(recorded("accepted"));
    }

    private static RecordState after(VisitBuilder builder) {
        Visit made = builder.build();
        return ConsentRecord.of(PortalVisits.charter().build(), new Visits(List.of(made)))
                .after(made);
    }

    private static ObservedCookie holding(String value) {
        return named("preferences").value(Secrets.words(value)).build();
    }

    private static RecordState recorded(String value) {
        return RecordState.of(Optional.<Secret>of(Secrets.words(value)));
    }
}
