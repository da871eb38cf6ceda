package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.ROUND;

import java.util.List;
import nl.wijkbudget.ballot.PaperVotesEntered;
import nl.wijkbudget.ballot.TableVotesEntered;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Selection;

/** Three votes online, one of them replaced and one withdrawn, two on paper, and a table at which one person sat. */
public final class TheVote {
    private static final PaperBatchId STACK = new PaperBatchId("stapel-1");
    private static final TableId TABLE = new TableId("tafel-1");

    private TheVote() {}

    public static void isCast(Chronicle chronicle) {
        castOnline(chronicle, "k7pm", TheIdeas.GARDEN, TheIdeas.PARTY);
        castOnline(chronicle, "4rdx", TheIdeas.TREES, TheIdeas.GARDEN);
        castOnline(chronicle, "9wqa", TheIdeas.BUS);
        BallotId replaced = ballot("4rdx");
        BallotId withdrawn = ballot("9wqa");
        chronicle
                .happened(
                        replaced,
                        new VoteReplaced(
                                replaced,
                                ROUND,
                                TheRules.FINAL.hash(),
                                Channel.ONLINE,
                                chosen(TheIdeas.GARDEN, TheIdeas.TREES)))
                .happened(withdrawn, new VoteWithdrawn(withdrawn, ROUND));
        chronicle
                .happened(STACK, onPaper(1, TheIdeas.TREES, TheIdeas.GARDEN), onPaper(2, TheIdeas.PARTY, TheIdeas.BUS))
                .decided(DESK, STACK, new PaperVotesEntered(STACK, ROUND, 2, "ab".repeat(32)));
        chronicle
                .decided(DESK, TABLE, new TableVotesEntered(TABLE, ROUND, 1, "cd".repeat(32)))
                .happened(TABLE, atTheTable(TheIdeas.GARDEN));
    }

    private static void castOnline(Chronicle chronicle, String voter, ProjectId... projects) {
        chronicle.happened(
                ballot(voter),
                new VoteCast(ballot(voter), ROUND, TheRules.FINAL.hash(), Channel.ONLINE, chosen(projects)));
    }

    private static VoteCast onPaper(int sheet, ProjectId... projects) {
        return new VoteCast(
                BallotId.of(ROUND, STACK, sheet), ROUND, TheRules.FINAL.hash(), Channel.PAPER, chosen(projects));
    }

    private static VoteCast atTheTable(ProjectId... projects) {
        return new VoteCast(
                BallotId.of(ROUND, TABLE, 1), ROUND, TheRules.FINAL.hash(), Channel.TABLE, chosen(projects));
    }

    private static BallotId ballot(String voter) {
        return BallotId.of(ROUND, new VoterId(voter));
    }

    private static Selection chosen(ProjectId... projects) {
        return new Selection.Chosen(List.of(projects));
    }
}
