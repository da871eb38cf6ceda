package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.ballot.BallotPaper;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.votingcode.BallotsReceived.ReceivedBallots;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A round in its voting week, with a register and a box that say what a test wants. */
final class CodeStory {
    static final RoundId OTHER_ROUND = new RoundId("voorbeeldwijk-2025");
    static final CodeBatchId BATCH = new CodeBatchId("druk-1");
    static final CodeBatchId SECOND = new CodeBatchId("druk-2");
    static final String DIGEST = "a".repeat(64);
    static final int DAYS = 42;
    static final CodesIssued ISSUED = new CodesIssued(ROUND, BATCH, 1, 100, DIGEST, DAYS);

    private final Map<Integer, LetterUse> uses = new HashMap<>();
    private Phase phase = Phase.VOTING;
    private CodeRegister.Held held = new CodeRegister.Held(100, 0, 0, 0);
    private ReceivedBallots received = new ReceivedBallots(new BallotTally(0, 0, 0, 0), 0, 0);
    private Instant now = NOW;

    static CodeStory votingWeek() {
        return new CodeStory();
    }

    CodeStory in(Phase current) {
        phase = current;
        return this;
    }

    CodeStory at(Instant instant) {
        now = instant;
        return this;
    }

    CodeStory where(int letter, LetterUse use) {
        uses.put(letter, use);
        return this;
    }

    CodeStory withRegister(int unused, int interrupted, int used, int worthless) {
        held = new CodeRegister.Held(unused, interrupted, used, worthless);
        return this;
    }

    CodeStory withBox(BallotTally ballots, int sheets, int people) {
        received = new ReceivedBallots(ballots, sheets, people);
        return this;
    }

    AggregateTestFixture<VotingCodes> fixture() {
        AggregateTestFixture<VotingCodes> fixture = new AggregateTestFixture<>(VotingCodes.class);
        fixture.registerInjectableResource(new CodesOffice(
                NEIGHBOURHOODS,
                this::profile,
                round -> new BallotPaper(round, WIJK, RULEBOOK, HASH, Set.of(HASH), phase != Phase.VOTING),
                new Register(),
                round -> received,
                Duration.ofDays(DAYS),
                Clock.fixed(now, ZoneOffset.UTC)));
        return fixture;
    }

    private RoundProfile profile(RoundId round) {
        if (!round.equals(ROUND)) {
            throw new Rejection(new RoundIsUnknown(round));
        }
        return new RoundProfile(round, WIJK, "Voorbeeldwijk", "EUR", phase, null);
    }

    private final class Register implements CodeRegister {
        @Override
        public LetterUse useOf(RoundId round, int letter) {
            return uses.getOrDefault(letter, LetterUse.UNUSED);
        }

        @Override
        public LetterUse useOf(RoundId round, CodeBatchId batch) {
            return uses.values().stream().max(LetterUse::compareTo).orElse(LetterUse.UNUSED);
        }

        @Override
        public Held held(RoundId round) {
            return held;
        }
    }
}
