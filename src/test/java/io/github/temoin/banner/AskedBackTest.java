package io.github.temoin.banner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.temoin.evidence.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedBackTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUSE | Tout refuser                | Voulez-vous vraiment tout refuser ?                              | true",
                "REFUSE | Reject all                  | Are you sure?                                                    | true",
                "REFUSE | Ne pas autoriser les cookies | En cliquant sur le bouton Ne pas autoriser les cookies vous refusez votre consentement, éliminant tous les cookies et les données localStorage déjà présents (certaines parties du site peuvent cesser de fonctionner correctement). | true",
                "REFUSE | Tout refuser                | Accepter tous les cookies ?                                      | false",
                "REFUSE | Reject all                  | Some pages may not work. Accept all cookies instead?             | false",
                "REFUSE | Reject all                  | Reject all? OK: accept all. Cancel: reject all.                  | false",
                "ACCEPT | Accept all                  | Do you really want to accept all?                                | true",
                "ACCEPT | Accept all                  | Reject all instead?                                              | false",
                "SAVE   | Enregistrer mes choix       | Enregistrer ?                                                    | true",
                "SAVE   | Enregistrer mes choix       | Tout accepter ?                                                  | false",
            })
    void isAgreedToWhereItConfirmsWhatWasPressed(Role role, String label, String question, boolean confirms) {
        assertThat(AskedBack.confirms(question, role, label, VOCABULARY)).isEqualTo(confirms);
    }
}
