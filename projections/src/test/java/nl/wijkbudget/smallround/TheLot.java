package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.SeedCommitted;
import nl.wijkbudget.round.SeedRevealed;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;

/** Two rounds with a lot after closing: one drawn from all seeds, and one in public because a seed did not come. */
public final class TheLot {
    public static final RoundId FROM_SEEDS = new RoundId("voorbeeldwijk-2027");
    public static final RoundId IN_PUBLIC = new RoundId("voorbeeldwijk-2028");
    public static final ClosingTree TREE = new ClosingTree(90, "a".repeat(64));
    public static final LotSeed DRAWN_SEED = new LotSeed("b".repeat(64));
    public static final List<ProjectId> ORDER = List.of(TheIdeas.GARDEN, TheIdeas.BUS, TheIdeas.TREES, TheIdeas.PARTY);

    private TheLot() {}

    public static void isCommittedTo(Chronicle chronicle) {
        for (RoundId round : List.of(FROM_SEEDS, IN_PUBLIC)) {
            chronicle.decided(
                    ORGANISER,
                    round,
                    new RoundPlanned(round, WIJK, "Samen kiezen met het lot", "EUR"),
                    new RulebookAdopted(round, byLot(TheRules.DRAFT)));
            commits(chronicle, round, APPROVER);
            commits(chronicle, round, FRONT_RUNNER);
            commits(chronicle, round, ASSESSOR);
        }
    }

    public static void isDrawn(Chronicle chronicle) {
        for (RoundId round : List.of(FROM_SEEDS, IN_PUBLIC)) {
            Rulebook rulebook = byLot(TheRules.DRAFT).freeze(TheRules.CANDIDATES, "EUR");
            chronicle.decided(
                    ORGANISER,
                    round,
                    new VotingOpened(round, rulebook, rulebook.hash()),
                    new VotingClosed(round, false));
            reveals(chronicle, round, FRONT_RUNNER);
            reveals(chronicle, round, ASSESSOR);
        }
        reveals(chronicle, FROM_SEEDS, APPROVER);
        chronicle.decided(ORGANISER, FROM_SEEDS, new LotDrawn(FROM_SEEDS, TREE, DRAWN_SEED, ORDER));
        chronicle.decided(
                ORGANISER,
                IN_PUBLIC,
                new LotDrawnInPublic(IN_PUBLIC, List.of(APPROVER.actor()), ORDER, "Uit een hoge hoed"));
    }

    /** What this contributor keeps secret until closing. */
    public static LotSeed seedOf(Authority contributor) {
        return new LotSeed("%064x".formatted(contributor.actor().value().length()));
    }

    private static void commits(Chronicle chronicle, RoundId round, Authority contributor) {
        chronicle.decided(
                contributor,
                round,
                new SeedCommitted(
                        round, contributor.actor(), seedOf(contributor).commitmentIn(round)));
    }

    private static void reveals(Chronicle chronicle, RoundId round, Authority contributor) {
        chronicle.decided(contributor, round, new SeedRevealed(round, contributor.actor(), seedOf(contributor)));
    }

    private static RulebookDraft byLot(RulebookDraft draft) {
        return new RulebookDraft(
                draft.candidates(),
                draft.form(),
                draft.rule(),
                draft.pots(),
                TieRule.COMMITTED_LOT,
                draft.window(),
                draft.eligibility(),
                draft.channels(),
                draft.top());
    }
}
