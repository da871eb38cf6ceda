package nl.wijkbudget.round;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.BallotsWouldNotFit;
import nl.wijkbudget.round.RoundRefusal.LotNamesNoCandidate;
import nl.wijkbudget.round.RoundRefusal.RoundHasNoSuchLot;
import nl.wijkbudget.round.RoundRefusal.RulebookIsMissing;
import nl.wijkbudget.round.RoundRefusal.RulebookWasInForceBefore;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.RulebookRefusal.LotMissesCandidate;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** The rulebooks of one round, from the draft to the one that is in force: a fold over its events. */
record RoundRulebooks(
        RoundId round,
        @Nullable RulebookDraft adopted,
        @Nullable Rulebook latest,
        Set<RulebookHash> everInForce) {
    RoundRulebooks {
        everInForce = Set.copyOf(everInForce);
    }

    static RoundRulebooks of(RoundPlanned event) {
        return new RoundRulebooks(event.round(), null, null, Set.of());
    }

    RoundRulebooks after(Object event) {
        if (event instanceof RulebookAdopted adoption) {
            return new RoundRulebooks(round, adoption.draft(), latest, everInForce);
        }
        if (event instanceof VotingOpened opened) {
            return with(opened.rulebook(), opened.hash());
        }
        return event instanceof RulebookAmended amended ? with(amended.rulebook(), amended.hash()) : this;
    }

    /** The draft to open the vote with. */
    RulebookDraft draft() {
        if (adopted == null) {
            throw new Rejection(new RulebookIsMissing(round));
        }
        return adopted;
    }

    Rulebook inForce() {
        return Objects.requireNonNull(latest, "Voting opened with a rulebook");
    }

    /** Refuses rules by which no lot is drawn after closing. */
    void requireLot(TieRule tieRule) {
        if (tieRule != TieRule.COMMITTED_LOT) {
            throw new Rejection(new RoundHasNoSuchLot(round));
        }
    }

    /** Refuses an order of other projects than those on the ballot. */
    void requireWhole(List<ProjectId> order) {
        List<ProjectId> projects = inForce().projects();
        order.stream().filter(each -> !projects.contains(each)).findFirst().ifPresent(project -> {
            throw new Rejection(new LotNamesNoCandidate(round, project));
        });
        projects.stream().filter(each -> !order.contains(each)).findFirst().ifPresent(project -> {
            throw new Rejection(new LotMissesCandidate(project));
        });
    }

    /** The amendment that brings this rulebook into force, or null when it is; a former one cannot come back. */
    @Nullable
    RulebookAmended amendment(Rulebook wanted, CastBallots castBallots) {
        Rulebook before = inForce();
        if (wanted.equals(before)) {
            return null;
        }
        if (everInForce.contains(wanted.hash())) {
            throw new Rejection(new RulebookWasInForceBefore(round, wanted.hash()));
        }
        if (castBallots == CastBallots.STAY_VALID && !wanted.keepsBallotsOf(before)) {
            throw new Rejection(new BallotsWouldNotFit(round));
        }
        return new RulebookAmended(round, wanted, wanted.hash(), before.hash(), castBallots);
    }

    private RoundRulebooks with(Rulebook rulebook, RulebookHash hash) {
        Set<RulebookHash> known = new HashSet<>(everInForce);
        known.add(hash);
        return new RoundRulebooks(round, adopted, rulebook, known);
    }
}
