package nl.wijkbudget.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotIdTest {
    @Test
    void of_paper_is_readable_in_a_log() {
        BallotId ballot = BallotId.of(new RoundId("wijk-2026"), new PaperBatchId("buurthuis-1"), 3);
        assertThat(ballot).hasToString("ballot:wijk-2026.-buurthuis-1.-3");
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a.b, c", "a, b.c", "a., b.-1", "a._b, c..d", "a.-b, c_._"})
    void of_paper_gives_back_its_stack(String round, String batch) {
        BallotId ballot = BallotId.of(new RoundId(round), new PaperBatchId(batch), 1);
        assertThat(ballot.paperBatch()).isEqualTo(new PaperBatchId(batch));
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a.b, c", "a, b.c", "a., b.-1", "a._b, c..d", "a.-b, c_._"})
    void of_paper_is_never_that_of_a_voter(String round, String batch) {
        String ballot =
                BallotId.of(new RoundId(round), new PaperBatchId(batch), 1).value();
        for (int dot = ballot.indexOf('.'); dot >= 0; dot = ballot.indexOf('.', dot + 1)) {
            String voter = ballot.substring(dot + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> new VoterId(voter));
        }
    }

    @Test
    void of_a_voter_has_no_stack() {
        BallotId ballot = BallotId.of(new RoundId("wijk-2026"), new VoterId("k7p2"));
        assertThatIllegalStateException().isThrownBy(ballot::paperBatch);
    }

    @Test
    void at_a_table_is_readable_in_a_log() {
        BallotId ballot = BallotId.of(new RoundId("wijk-2026"), new TableId("avond-1.tafel-2"), 3);
        assertThat(ballot).hasToString("ballot:wijk-2026.-table.-avond-1._tafel-2.-3");
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a.b, c", "a, b.c", "a., b.-1", "a._b, c..d", "a.-b, c_._"})
    void at_a_table_is_never_that_of_a_voter_or_of_paper(String round, String table) {
        BallotId ballot = BallotId.of(new RoundId(round), new TableId(table), 1);
        assertThatIllegalStateException().isThrownBy(ballot::paperBatch);
        for (int dot = ballot.value().indexOf('.');
                dot >= 0;
                dot = ballot.value().indexOf('.', dot + 1)) {
            String voter = ballot.value().substring(dot + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> new VoterId(voter));
        }
    }
}
