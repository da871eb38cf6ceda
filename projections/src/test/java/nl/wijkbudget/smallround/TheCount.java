package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.BallotsCounted;
import nl.wijkbudget.counting.CountRejected;
import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.TieRule;

/** A count that was rejected and one that was certified. */
public final class TheCount {
    public static final CountId FIRST = CountId.of(ROUND, 1);
    public static final CountId SECOND = CountId.of(ROUND, 2);
    public static final Outcome OUTCOME = new Outcome(
            List.of(
                    new Standing(1, TheIdeas.GARDEN, 3, 3, Money.of(400), true, 1L),
                    new Standing(2, TheIdeas.PARTY, 2, 2, Money.of(300), true, 1L),
                    new Standing(3, TheIdeas.TREES, 2, 2, Money.of(1_000), false, 1L),
                    new Standing(4, TheIdeas.BUS, 1, 1, Money.of(200), true, null)),
            List.of(
                    step(TheIdeas.GARDEN, 400, 1_000, Step.Verdict.FUNDED),
                    step(TheIdeas.PARTY, 300, 600, Step.Verdict.FUNDED),
                    step(TheIdeas.TREES, 1_000, 300, Step.Verdict.SKIPPED_TOO_EXPENSIVE),
                    step(TheIdeas.BUS, 200, 300, Step.Verdict.FUNDED)),
            List.of(new Tie(2, List.of(TheIdeas.PARTY, TheIdeas.TREES), TieRule.LOWER_COST, false)));

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

    private static VotesCounted counted(CountId count) {
        BallotsCounted ballots =
                new BallotsCounted(Map.of(Channel.ONLINE, 2, Channel.PAPER, 2), 1, 40, "cd".repeat(32));
        return new VotesCounted(count, ROUND, TheRules.FINAL.hash(), ballots, "wijkbudget 0.1", OUTCOME);
    }

    private static Step step(ProjectId project, long price, long available, Step.Verdict verdict) {
        return new Step(project, TheRules.POT, Money.of(price), Money.of(available), verdict);
    }
}
