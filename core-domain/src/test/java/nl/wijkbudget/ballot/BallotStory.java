package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.rulebook.SampleVote.BENCH_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;

/** One voter and the vote of one round as it opens, is amended and closes. */
final class BallotStory {
    static final BallotId BALLOT = BallotId.of(ROUND, new VoterId("k7p2"));
    static final RoundId OTHER_ROUND = new RoundId("voorbeeldwijk-2025");

    static final Rulebook AMENDED = DRAFT.freeze(List.of(BENCH_STANDS, GARDEN_STANDS, LIBRARY_STANDS), "EUR");
    static final RulebookHash NEW_HASH = AMENDED.hash();

    static final RoundPlanned PLANNED = new RoundPlanned(ROUND, WIJK, "Voorbeeldwijk 2026", "EUR");
    static final VotingOpened OPENED = new VotingOpened(ROUND, RULEBOOK, HASH);
    static final RulebookAmended BALLOTS_STAY = amended(CastBallots.STAY_VALID);
    static final RulebookAmended CAST_AGAIN = amended(CastBallots.MUST_BE_CAST_AGAIN);
    static final VotingClosed CLOSED = new VotingClosed(ROUND, true);
    static final RoundAbandoned ABANDONED = new RoundAbandoned(ROUND);

    private BallotStory() {}

    /** Knows this round only, with voting opened and then these events. */
    static BallotPapers papers(Object... later) {
        List<Object> history = new ArrayList<>(List.of(PLANNED, OPENED));
        history.addAll(List.of(later));
        return round -> BallotPaper.of(round, round.equals(ROUND) ? history : List.of());
    }

    static VoteCast cast(Selection selection) {
        return cast(HASH, Channel.ONLINE, selection);
    }

    static VoteCast cast(RulebookHash hash, Channel channel, Selection selection) {
        return new VoteCast(BALLOT, ROUND, hash, channel, selection);
    }

    static VoteReplaced replaced(Selection selection) {
        return new VoteReplaced(BALLOT, ROUND, HASH, Channel.ONLINE, selection);
    }

    static BallotPaper paper() {
        return new BallotPaper(ROUND, WIJK, RULEBOOK, HASH, Set.of(HASH), false);
    }

    private static RulebookAmended amended(CastBallots castBallots) {
        return new RulebookAmended(ROUND, AMENDED, NEW_HASH, HASH, castBallots);
    }
}
