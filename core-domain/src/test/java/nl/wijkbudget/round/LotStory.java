package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.BENCH_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY_STANDS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import org.axonframework.test.aggregate.TestExecutor;

/** A round in which three contributors commit to a lot, and the vector of {@code docs/evidence.md}. */
final class LotStory {
    static final LotSeed FIRST = new LotSeed("a1".repeat(32));
    static final LotSeed SECOND = new LotSeed("b2".repeat(32));
    static final LotSeed THIRD = new LotSeed("c3".repeat(32));
    static final ClosingTree TREE =
            new ClosingTree(42, "7a414f45969ae4b257affcc5b5691bae550d28fd25478c6490c53b6671c147f3");
    static final ClosingTrees TREES = round -> TREE;

    static final RulebookDraft BY_LOT = byLot(DRAFT);
    static final Rulebook RULEBOOK = BY_LOT.freeze(List.of(GARDEN_STANDS, LIBRARY_STANDS, BENCH_STANDS), "EUR");
    static final RulebookAdopted ADOPTED = new RulebookAdopted(ROUND, BY_LOT);
    static final VotingOpened VOTING = new VotingOpened(ROUND, RULEBOOK, RULEBOOK.hash());
    static final SeedCommitted FRONT_RUNNER_COMMITTED = committed(FRONT_RUNNER, FIRST);
    static final SeedCommitted ASSESSOR_COMMITTED = committed(ASSESSOR, SECOND);
    static final SeedCommitted CONTACT_COMMITTED = committed(THEME_CONTACT, THIRD);
    static final SeedRevealed FRONT_RUNNER_REVEALED = revealed(FRONT_RUNNER, FIRST);
    static final SeedRevealed ASSESSOR_REVEALED = revealed(ASSESSOR, SECOND);
    static final SeedRevealed CONTACT_REVEALED = revealed(THEME_CONTACT, THIRD);
    static final LotDrawn DRAWN = new LotDrawn(
            ROUND,
            TREE,
            new LotSeed("70dee7ec583eea3bf0423e5e3fe326405d213b5e6d30399dbe40f76ff8023dca"),
            List.of(GARDEN, LIBRARY, BENCH));
    static final List<ProjectId> BY_HAND = List.of(BENCH, GARDEN, LIBRARY);
    static final String STATEMENT = "Getrokken uit een hoge hoed, in de wijkraad";
    static final LotDrawnInPublic DRAWN_IN_PUBLIC =
            new LotDrawnInPublic(ROUND, List.of(THEME_CONTACT.actor()), BY_HAND, STATEMENT);

    private LotStory() {}

    /** Before opening, after these. */
    static TestExecutor<Round> assessing(Object... events) {
        return RoundStory.given(all(List.of(PLANNED, PROPOSING, ASSESSING, ADOPTED), events));
    }

    /** After closing, and after these. */
    static TestExecutor<Round> closed(Object... events) {
        return closedAt(NOW, NOW, events);
    }

    static TestExecutor<Round> closedAt(Instant closing, Instant now, Object... events) {
        return RoundStory.at(Clock.fixed(now, ZoneOffset.UTC))
                .givenCurrentTime(closing)
                .andGiven(closing(events));
    }

    static Object[] closing(Object... events) {
        return all(
                List.of(
                        PLANNED,
                        PROPOSING,
                        ASSESSING,
                        ADOPTED,
                        FRONT_RUNNER_COMMITTED,
                        ASSESSOR_COMMITTED,
                        CONTACT_COMMITTED,
                        VOTING,
                        COUNTING),
                events);
    }

    static RulebookDraft byLot(RulebookDraft draft) {
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

    static SeedCommitted committed(Authority contributor, LotSeed seed) {
        return new SeedCommitted(ROUND, contributor.actor(), seed.commitmentIn(ROUND));
    }

    private static SeedRevealed revealed(Authority contributor, LotSeed seed) {
        return new SeedRevealed(ROUND, contributor.actor(), seed);
    }

    private static Object[] all(List<Object> before, Object... events) {
        return Stream.concat(before.stream(), Stream.of(events)).toArray();
    }
}
