package nl.wijkbudget.round;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.CommitmentIsOfAnother;
import nl.wijkbudget.round.RoundRefusal.CommitmentsAreTooFew;
import nl.wijkbudget.round.RoundRefusal.LotIsDrawnAlready;
import nl.wijkbudget.round.RoundRefusal.NoCommitmentWasMade;
import nl.wijkbudget.round.RoundRefusal.NoSeedIsMissing;
import nl.wijkbudget.round.RoundRefusal.SeedIsOfAnotherCommitment;
import nl.wijkbudget.round.RoundRefusal.SeedsAreMissing;
import nl.wijkbudget.round.RoundRefusal.SeedsMayStillCome;
import org.jspecify.annotations.Nullable;

/** Who committed to a seed for the lot of one round, who revealed it, and whether the lot was drawn: a fold over its events. */
record LotSeeds(
        RoundId round,
        Map<ActorId, SeedCommitment> commitments,
        Map<ActorId, LotSeed> revealed,
        @Nullable Instant closedAt,
        @Nullable Decision draw) {
    LotSeeds {
        commitments = Map.copyOf(commitments);
        revealed = Map.copyOf(revealed);
    }

    static LotSeeds of(RoundPlanned event) {
        return new LotSeeds(event.round(), Map.of(), Map.of(), null, null);
    }

    LotSeeds after(SeedCommitted event) {
        Map<ActorId, SeedCommitment> all = new HashMap<>(commitments);
        all.put(event.contributor(), event.commitment());
        return new LotSeeds(round, all, revealed, closedAt, draw);
    }

    LotSeeds after(SeedRevealed event) {
        Map<ActorId, LotSeed> all = new HashMap<>(revealed);
        all.put(event.contributor(), event.seed());
        return new LotSeeds(round, commitments, all, closedAt, draw);
    }

    LotSeeds closedAt(Instant closing) {
        return new LotSeeds(round, commitments, revealed, closing, draw);
    }

    LotSeeds drawn(Decision event) {
        return new LotSeeds(round, commitments, revealed, closedAt, event);
    }

    /** Whether this commitment is yet to be made; refuses one that somebody else made, for it would be a copy. */
    boolean isNew(ActorId contributor, SeedCommitment commitment) {
        if (commitment.equals(commitments.get(contributor))) {
            return false;
        }
        if (commitments.containsValue(commitment)) {
            throw new Rejection(new CommitmentIsOfAnother(round));
        }
        return true;
    }

    void requireEnough() {
        if (commitments.size() < LotDraw.CONTRIBUTORS) {
            throw new Rejection(new CommitmentsAreTooFew(round, commitments.size(), LotDraw.CONTRIBUTORS));
        }
    }

    /** Whether this seed is yet to be revealed; refuses one that does not open what this contributor committed to. */
    boolean isNew(ActorId contributor, LotSeed seed) {
        SeedCommitment commitment = commitments.get(contributor);
        if (commitment == null) {
            throw new Rejection(new NoCommitmentWasMade(round));
        }
        if (!seed.commitmentIn(round).equals(commitment)) {
            throw new Rejection(new SeedIsOfAnotherCommitment(round));
        }
        if (revealed.containsKey(contributor)) {
            return false;
        }
        requireNotDrawn();
        return true;
    }

    /** Whether the lot is yet to be drawn so; refuses when it was drawn in another way. */
    boolean isNew(Decision wanted) {
        if (!wanted.equals(draw)) {
            requireNotDrawn();
        }
        return draw == null;
    }

    /** Whether the lot is yet to be drawn from seeds; refuses when it was drawn in public. */
    boolean isYetToBeDrawn() {
        if (!(draw instanceof LotDrawn)) {
            requireNotDrawn();
        }
        return draw == null;
    }

    void requireNotDrawn() {
        if (draw != null) {
            throw new Rejection(new LotIsDrawnAlready(round));
        }
    }

    /** All seeds, in the order of their commitments; refuses while one is missing. */
    List<LotSeed> all() {
        if (!missing().isEmpty()) {
            throw new Rejection(new SeedsAreMissing(round, missing().size()));
        }
        return revealed.values().stream()
                .sorted((one, other) -> one.commitmentIn(round).compareTo(other.commitmentIn(round)))
                .toList();
    }

    /** Those who did not reveal, when the time for it is over; refuses while the lot can still be drawn from seeds. */
    List<ActorId> missingAt(Instant now) {
        if (missing().isEmpty()) {
            throw new Rejection(new NoSeedIsMissing(round));
        }
        Instant until = closedAt == null ? Instant.MAX : closedAt.plus(LotDraw.PATIENCE);
        if (now.isBefore(until)) {
            throw new Rejection(new SeedsMayStillCome(round, until));
        }
        return missing();
    }

    private List<ActorId> missing() {
        return commitments.keySet().stream()
                .filter(contributor -> !revealed.containsKey(contributor))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
