package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NO_FOUR_EYES;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** A closed vote of three ballots, and two runs of its count. */
final class CountStory {
    static final CountId FIRST = CountId.of(ROUND, 1);
    static final CountId SECOND = CountId.of(ROUND, 2);
    static final RoundId OTHER_ROUND = new RoundId("voorbeeldwijk-2025");
    static final RulebookHash HASH = new RulebookHash("a".repeat(64));
    static final ElectionBuilder ELECTION = ElectionBuilder.of(100)
            .project("bench", 60)
            .project("trees", 50)
            .chosen(2, "trees")
            .chosen(1, "bench");
    static final BoxContents BOX = contents(ELECTION);
    static final VotesCounted COUNTED = new VotesCounted(
            FIRST,
            ROUND,
            HASH,
            BOX.ballots(),
            "wijkbudget-count-2",
            new AppliedRule("most-votes-first-skip", Map.of("satisfaction", "cardinality")),
            ELECTION.count());
    static final ResultCertified CERTIFIED = new ResultCertified(FIRST, ROUND);
    static final CountRejected REJECTED = new CountRejected(FIRST, ROUND);

    private Phase phase = Phase.COUNTING;
    private @Nullable CountId result;
    private BoxContents box = BOX;
    private boolean unreconciled;
    private Clock clock = CLOCK;

    static CountStory closedVote() {
        return new CountStory();
    }

    CountStory in(Phase current) {
        phase = current;
        return this;
    }

    CountStory withResultOf(CountId certified) {
        result = certified;
        return in(Phase.COUNTED);
    }

    CountStory withUnreconciledCodes() {
        unreconciled = true;
        return this;
    }

    CountStory about(ElectionBuilder election) {
        box = contents(election);
        return this;
    }

    CountStory at(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        return this;
    }

    AggregateTestFixture<Count> fixture() {
        AggregateTestFixture<Count> fixture = new AggregateTestFixture<>(Count.class);
        fixture.registerInjectableResource(
                new CountingOffice(NEIGHBOURHOODS, rounds(), round -> box, round -> unreconciled, NO_FOUR_EYES, clock));
        return fixture;
    }

    /** Counts for the first time, as the organiser. */
    ResultValidator<Count> counts() {
        return fixture().givenNoPriorActivity().when(new CountVotes(FIRST, ROUND), ORGANISER.toMetaData());
    }

    private Rounds rounds() {
        return round -> {
            if (!List.of(ROUND, OTHER_ROUND).contains(round)) {
                throw new Rejection(new RoundIsUnknown(round));
            }
            return new RoundProfile(round, WIJK, "Voorbeeldwijk", "EUR", phase, result);
        };
    }

    private static BoxContents contents(ElectionBuilder election) {
        List<CountedBallot> ballots = election.election().ballots();
        return new BoxContents(HASH, election.election(), BallotsCounted.of(ballots, 0, 41));
    }
}
