package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.Alternative;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.counting.BallotsCounted;
import nl.wijkbudget.counting.CountRejected;
import nl.wijkbudget.counting.Grounds;
import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.counting.PotOutcome;
import nl.wijkbudget.counting.Reach;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.RulesCompared;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.reason.Figure;
import nl.wijkbudget.reason.ReasonCode;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** A count that was rejected and one that was certified. */
public final class TheCount {
    public static final CountId FIRST = CountId.of(ROUND, 1);
    public static final CountId SECOND = CountId.of(ROUND, 2);
    public static final AppliedRule RULE =
            new AppliedRule("most-votes-first-skip", Map.of("satisfaction", "cardinality"));
    public static final Outcome OUTCOME = new Outcome(
            List.of(
                    standing(1, TheIdeas.GARDEN, 3, 400, 1, ReasonCode.FUNDED),
                    standing(2, TheIdeas.PARTY, 2, 300, 2, ReasonCode.FUNDED),
                    standing(3, TheIdeas.TREES, 2, 1_000, null, ReasonCode.DOES_NOT_FIT),
                    standing(4, TheIdeas.BUS, 1, 200, 3, ReasonCode.FUNDED)),
            List.of(
                    step(TheIdeas.GARDEN, 400, 1_000, Verdict.FUNDED),
                    step(TheIdeas.PARTY, 300, 600, Verdict.FUNDED),
                    step(TheIdeas.TREES, 1_000, 300, Verdict.SKIPPED_TOO_EXPENSIVE),
                    step(TheIdeas.BUS, 200, 300, Verdict.FUNDED)),
            List.of(new Tie(Fraction.of(2), List.of(TheIdeas.PARTY, TheIdeas.TREES), TieRule.LOWER_COST, false)),
            List.of(new PotOutcome(TheRules.POT, Money.of(1_000), Money.of(900), true, true, 0, 0, Map.of())),
            new Reach(4, 3));
    public static final RulesCompared COMPARED = new RulesCompared(
            SECOND,
            ROUND,
            TheRules.FINAL.hash(),
            "cd".repeat(32),
            "wijkbudget 0.1",
            List.of(new Alternative(RULE, List.of(TheIdeas.GARDEN, TheIdeas.PARTY, TheIdeas.BUS), Money.of(900), 3)),
            List.of(new AppliedRule("best-set", Map.of("satisfaction", "cost"))));

    private TheCount() {}

    public static void isRejected(Chronicle chronicle) {
        chronicle
                .decided(ORGANISER, FIRST, counted(FIRST))
                .decided(ORGANISER.because("Eén stapel ontbrak"), FIRST, new CountRejected(FIRST, ROUND));
    }

    public static void isCertified(Chronicle chronicle) {
        chronicle
                .decided(ORGANISER, SECOND, counted(SECOND))
                .decided(ORGANISER.because("Nageteld"), SECOND, new ResultCertified(SECOND, ROUND));
    }

    public static void isCompared(Chronicle chronicle) {
        chronicle.decided(Authority.of(new ActorId("wijkbudget"), Role.SYSTEM), SECOND, COMPARED);
    }

    private static VotesCounted counted(CountId count) {
        BallotsCounted ballots =
                new BallotsCounted(Map.of(Channel.ONLINE, 2, Channel.PAPER, 2), 1, 40, "cd".repeat(32));
        return new VotesCounted(count, ROUND, TheRules.FINAL.hash(), ballots, "wijkbudget 0.1", RULE, OUTCOME);
    }

    private static Standing standing(
            int rank, ProjectId project, int votes, long price, @Nullable Integer selected, ReasonCode code) {
        Fraction lead = rank == 4 ? null : Fraction.of(1);
        Grounds grounds = new Grounds(code, Map.of(Figure.SUPPORTERS, Fraction.of(votes)), null);
        return new Standing(
                rank, project, votes, votes, Money.of(price), selected != null, lead, selected, null, grounds);
    }

    private static Step step(ProjectId project, long price, long available, Verdict verdict) {
        return new Step(project, TheRules.POT, Money.of(price), Money.of(available), verdict, Fraction.of(price), null);
    }
}
