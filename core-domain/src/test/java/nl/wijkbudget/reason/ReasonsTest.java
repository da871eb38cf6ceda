package nl.wijkbudget.reason;

import static nl.wijkbudget.reason.Figure.AVAILABLE;
import static nl.wijkbudget.reason.Figure.BUDGET;
import static nl.wijkbudget.reason.Figure.COST;
import static nl.wijkbudget.reason.Figure.MISSING;
import static nl.wijkbudget.reason.Figure.PAYERS;
import static nl.wijkbudget.reason.Figure.PLACE;
import static nl.wijkbudget.reason.Figure.SUPPORTERS;
import static nl.wijkbudget.reason.Figure.SUPPORTERS_HAD;
import static nl.wijkbudget.reason.Figure.SUPPORTERS_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.rule.Move;
import nl.wijkbudget.rule.Payment;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rule.Trace;
import nl.wijkbudget.rule.Verdict;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    /** Five projects; three ballots. */
    private static final Poll POLL = new PollBuilder(
                    List.of(
                            new PollProject("a", 60),
                            new PollProject("b", 50),
                            new PollProject("c", 200),
                            new PollProject("d", 0),
                            new PollProject("e", 40)),
                    100,
                    Marks.CHOICES)
            .exclude(List.of(0, 4))
            .add(0, 1, 3)
            .add(0, 1, 2)
            .add(0)
            .build();

    @Test
    void a_project_that_fits_is_funded_and_one_that_does_not_is_told_what_was_left() {
        assertThat(Reasons.of(
                        POLL,
                        trace(
                                move(0, Verdict.FUNDED, 100),
                                move(1, Verdict.SKIPPED_TOO_EXPENSIVE, 40),
                                move(2, Verdict.SKIPPED_TOO_EXPENSIVE, 40),
                                move(3, Verdict.FUNDED_FREE, 40),
                                move(4, Verdict.EXCLUDED_BY_ANOTHER, 40))))
                .containsExactly(
                        reason(0, ReasonCode.FUNDED, Map.of(COST, 60, SUPPORTERS, 3, PLACE, 1, AVAILABLE, 100)),
                        reason(
                                1,
                                ReasonCode.DOES_NOT_FIT,
                                Map.of(COST, 50, SUPPORTERS, 2, AVAILABLE, 40, MISSING, 10, BUDGET, 100)),
                        reason(
                                2,
                                ReasonCode.DEARER_THAN_THE_BUDGET,
                                Map.of(COST, 200, SUPPORTERS, 1, AVAILABLE, 40, MISSING, 160, BUDGET, 100)),
                        reason(3, ReasonCode.FUNDED_FREE, Map.of(COST, 0, SUPPORTERS, 1, PLACE, 2)),
                        new Reason(4, ReasonCode.EXCLUDED_BY, figures(Map.of(COST, 40, SUPPORTERS, 0)), 0));
    }

    @Test
    void after_a_stop_every_project_is_told_where_it_was() {
        assertThat(Reasons.of(
                        POLL,
                        trace(
                                move(0, Verdict.FUNDED, 100),
                                move(1, Verdict.STOPPED_TOO_EXPENSIVE, 40),
                                move(2, Verdict.AFTER_THE_STOP, 40),
                                move(3, Verdict.BELOW_THRESHOLD, 40),
                                move(4, Verdict.NO_SUPPORT, 40))))
                .extracting(reason -> reason.code().code() + (reason.because() == null ? "" : " " + reason.because()))
                .containsExactly("funded", "stopped-here", "after-the-stop 1", "below-threshold", "no-support");
    }

    @Test
    void equal_shares_tells_too_few_supporters_from_money_spent_elsewhere() {
        Payment bought = new Payment(Fraction.ONE, Fraction.of(60), 2, 1, 0);
        Payment spent = new Payment(Fraction.ONE, Fraction.of(89, 2), 2, 0, 0);
        Payment few = new Payment(Fraction.ONE, Fraction.of(30), 1, 0, 0);
        Trace trace = new Trace(
                List.of(
                        new Move(0, Verdict.FUNDED, Fraction.ONE, 100, bought),
                        new Move(1, Verdict.SUPPORTERS_CANNOT_PAY, Fraction.ONE, 40, spent),
                        new Move(2, Verdict.SUPPORTERS_CANNOT_PAY, Fraction.ONE, 40, few),
                        move(3, Verdict.FUNDED_BY_COMPLETION, 40),
                        move(4, Verdict.SKIPPED_TOO_EXPENSIVE, 30),
                        new Move(4, Verdict.SUPPORTERS_CANNOT_PAY, Fraction.ONE, 30, few)),
                List.of(),
                Map.of("endowment", "100/3"));

        assertThat(Reasons.of(POLL, trace))
                .containsExactly(
                        reason(
                                0,
                                ReasonCode.FUNDED_BY_SUPPORTERS,
                                Map.of(COST, 60, SUPPORTERS, 3, PLACE, 1, PAYERS, 3)),
                        new Reason(
                                1,
                                ReasonCode.SUPPORTERS_SPENT_ELSEWHERE,
                                Map.of(
                                        COST, Fraction.of(50),
                                        SUPPORTERS, Fraction.of(2),
                                        SUPPORTERS_HAD, Fraction.of(200, 3),
                                        SUPPORTERS_LEFT, Fraction.of(89, 2),
                                        MISSING, Fraction.of(11, 2),
                                        AVAILABLE, Fraction.of(40)),
                                null),
                        new Reason(
                                2,
                                ReasonCode.DEARER_THAN_THE_BUDGET,
                                Map.of(
                                        COST, Fraction.of(200),
                                        BUDGET, Fraction.of(100),
                                        AVAILABLE, Fraction.of(40),
                                        SUPPORTERS, Fraction.of(1),
                                        SUPPORTERS_HAD, Fraction.of(100, 3),
                                        SUPPORTERS_LEFT, Fraction.of(30),
                                        MISSING, Fraction.of(160)),
                                null),
                        reason(
                                3,
                                ReasonCode.FUNDED_BY_COMPLETION,
                                Map.of(COST, 0, SUPPORTERS, 1, PLACE, 2, AVAILABLE, 40)),
                        new Reason(
                                4,
                                ReasonCode.SUPPORTERS_CANNOT_PAY_FROM_THE_START,
                                Map.of(
                                        COST, Fraction.of(40),
                                        SUPPORTERS, Fraction.of(1),
                                        SUPPORTERS_HAD, Fraction.of(100, 3),
                                        SUPPORTERS_LEFT, Fraction.of(30),
                                        AVAILABLE, Fraction.of(30),
                                        MISSING, Fraction.of(10)),
                                null));
    }

    @Test
    void what_a_completion_funded_keeps_out_what_it_excludes() {
        Poll poll = new PollBuilder(
                        List.of(new PollProject("a", 30), new PollProject("b", 50), new PollProject("c", 40)),
                        90,
                        Marks.CHOICES)
                .exclude(List.of(1, 2))
                .add(0)
                .add(1)
                .add(2)
                .build();
        Trace trace = Rules.named("equal-shares", Map.of("completion", "none", "then", "votes"))
                .count(poll);

        assertThat(trace.winners()).containsExactly(0, 1);
        assertThat(Reasons.of(poll, trace).get(2))
                .isEqualTo(new Reason(2, ReasonCode.EXCLUDED_BY, figures(Map.of(COST, 40, SUPPORTERS, 1)), 1));
    }

    private static Move move(int project, Verdict verdict, long available) {
        return new Move(project, verdict, Fraction.ONE, available);
    }

    private static Trace trace(Move... moves) {
        return Trace.of(List.of(moves), List.of());
    }

    private static Reason reason(int project, ReasonCode code, Map<Figure, Integer> figures) {
        return new Reason(project, code, figures(figures), null);
    }

    private static Map<Figure, Fraction> figures(Map<Figure, Integer> whole) {
        Map<Figure, Fraction> figures = new java.util.EnumMap<>(Figure.class);
        whole.forEach((figure, value) -> figures.put(figure, Fraction.of(value)));
        return figures;
    }
}
