package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Poll POLL = new PollBuilder(
                    List.of(new PollProject("a", 60), new PollProject("b", 40), new PollProject("c", 10)),
                    95,
                    Marks.CHOICES)
            .add(0, 1)
            .add(0, 1)
            .add(2)
            .build();

    @Test
    void an_overrun_that_the_rule_allows_is_feasible() {
        Trace trace =
                Rules.named("most-votes-first-stop", Map.of("overrun", "4/5")).count(POLL);

        assertThat(trace.winners()).containsExactly(0, 1);
        assertThat(Audit.of(POLL, trace))
                .isEqualTo(new Audit(
                        true,
                        true,
                        1,
                        List.of(new EqualRepresentation.Slight(2, 1)),
                        List.of(new EqualRepresentation.Slight(2, 1))));
    }

    @Test
    void spending_more_without_being_allowed_is_not() {
        List<Move> moves = Rules.named("order-only").count(POLL).moves().stream()
                .map(move -> new Move(move.project(), Verdict.FUNDED, move.score(), move.available()))
                .toList();

        assertThat(Audit.of(POLL, Trace.of(moves, List.of())).feasible()).isFalse();
    }

    @Test
    void what_a_threshold_keeps_out_is_not_missing_from_an_exhaustive_outcome() {
        Trace trace = Rules.named("mes_card", Map.of("minimum-votes", "2")).count(POLL);
        List<Move> withoutAThreshold = trace.moves().stream()
                .filter(move -> move.verdict() != Verdict.BELOW_THRESHOLD)
                .toList();

        assertThat(trace.winners()).containsExactly(1);
        assertThat(Audit.of(POLL, trace).exhaustive()).isTrue();
        assertThat(Audit.of(POLL, Trace.of(withoutAThreshold, List.of())).exhaustive())
                .isFalse();
    }
}
