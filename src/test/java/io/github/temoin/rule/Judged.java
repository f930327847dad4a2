package io.github.temoin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What tests ask of judgements. */
final class Judged {

    private Judged() {}

    static void holds(Judgement judgement) {
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(judgement.outcome()).isEqualTo(Outcome.HOLDS);
    }

    /** Finds just these things, and leaves nothing open. */
    static void finds(Judgement judgement, String... codes) {
        assertThat(judgement.inconclusive()).isEmpty();
        assertThat(codes(judgement)).containsExactly(codes);
    }

    /** Finds nothing, and is open for just these reasons. */
    static void isOpen(Judgement judgement, String... reasons) {
        assertThat(judgement.findings()).isEmpty();
        assertThat(reasons(judgement)).containsExactly(reasons);
        assertThat(judgement.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    static void isNotApplicable(Judgement judgement, String reason) {
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.notApplicable()).extracting(Reason::code).containsExactly(reason);
    }

    static List<String> codes(Judgement judgement) {
        return judgement.findings().stream().map(Finding::code).toList();
    }

    static List<String> reasons(Judgement judgement) {
        return judgement.inconclusive().stream().map(Reason::code).toList();
    }

    static Finding only(Judgement judgement) {
        assertThat(judgement.findings()).hasSize(1);
        return judgement.findings().get(0);
    }
}
