package nl.wijkbudget.round;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundCommand.AbandonRound;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.CommitSeed;
import nl.wijkbudget.round.RoundCommand.DrawLot;
import nl.wijkbudget.round.RoundCommand.DrawLotInPublic;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.round.RoundCommand.RecordAgenda;
import nl.wijkbudget.round.RoundCommand.RecordResult;
import nl.wijkbudget.round.RoundCommand.RevealSeed;
import nl.wijkbudget.round.RoundRefusal.AgendaIsRecordedAlready;
import nl.wijkbudget.round.RoundRefusal.ResultIsOfAnotherCount;
import nl.wijkbudget.round.RoundRefusal.RoundExistsAlready;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A round from plan to close: who organises it moves it forward, phase by phase and never back. */
@AggregateRoot(type = "Round")
public class Round {
    private @Nullable RoundProfile profile;
    private @Nullable RoundRulebooks rulebooks;
    private @Nullable LotSeeds seeds;
    private @Nullable CountId result;
    private @Nullable AgendaId agenda;

    @AggregateIdentifier
    @Nullable
    RoundId id() {
        return profile == null ? null : profile.round();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PlanRound command, Authority authority, RoundOffice office) {
        office.requireOrganiser(command.neighbourhood(), authority);
        RoundPlanned wanted =
                new RoundPlanned(command.round(), command.neighbourhood(), command.title(), command.currency());
        if (profile == null) {
            apply(wanted);
        } else if (!profile.isPlannedBy(wanted)) {
            throw new Rejection(new RoundExistsAlready(command.round()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenProposals command, Authority authority, RoundOffice office) {
        if (organised(command.round(), authority, office).isYetToBecome(Phase.PROPOSING)) {
            apply(new ProposalsOpened(command.round()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseProposals command, Authority authority, RoundOffice office) {
        if (organised(command.round(), authority, office).isYetToBecome(Phase.ASSESSING)) {
            apply(new ProposalsClosed(command.round()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptRulebook command, Authority authority, RoundOffice office) {
        RoundProfile round = organised(command.round(), authority, office);
        round.requireBefore(Phase.VOTING);
        office.check(command.draft(), round.neighbourhood());
        if (!command.draft().equals(rulebooks().adopted())) {
            office.approvals().require(round.neighbourhood(), command, authority);
            apply(new RulebookAdopted(command.round(), command.draft()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenVoting command, Authority authority, RoundOffice office) {
        RoundProfile round = organised(command.round(), authority, office);
        if (round.isYetToBecome(Phase.VOTING)) {
            RulebookDraft draft = rulebooks().draft();
            office.requireTimeLeft(draft.window());
            Rulebook frozen = office.freeze(draft, round);
            requireCommitments(frozen.tieRule());
            apply(new VotingOpened(command.round(), frozen, frozen.hash()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AmendRulebook command, Authority authority, RoundOffice office) {
        RoundProfile round = organised(command.round(), authority, office);
        authority.requireReason();
        round.requirePhase(Phase.VOTING);
        office.requireTimeLeft(rulebooks().inForce().window());
        office.requireTimeLeft(command.draft().window());
        RulebookAmended amendment = rulebooks().amendment(office.freeze(command.draft(), round), command.castBallots());
        if (amendment != null) {
            requireCommitments(amendment.rulebook().tieRule());
            office.approvals().require(round.neighbourhood(), command, authority);
            apply(amendment);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseVoting command, Authority authority, RoundOffice office) {
        if (organised(command.round(), authority, office).isYetToBecome(Phase.COUNTING)) {
            boolean early = !rulebooks().inForce().window().isOverAt(office.now());
            if (early) {
                authority.requireReason();
            }
            apply(new VotingClosed(command.round(), early));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CommitSeed command, Authority authority, RoundOffice office) {
        RoundProfile round = planned(command.round());
        office.requireContributor(round.neighbourhood(), authority);
        round.requireBefore(Phase.VOTING);
        rulebooks().requireLot(rulebooks().draft().tieRule());
        if (seeds().isNew(authority.actor(), command.commitment())) {
            apply(new SeedCommitted(command.round(), authority.actor(), command.commitment()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RevealSeed command, Authority authority, RoundOffice office) {
        requireLotIn(planned(command.round()));
        if (seeds().isNew(authority.actor(), command.seed())) {
            office.trees().of(command.round());
            apply(new SeedRevealed(command.round(), authority.actor(), command.seed()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DrawLot command, Authority authority, RoundOffice office) {
        requireLotIn(organised(command.round(), authority, office));
        if (seeds().isYetToBeDrawn()) {
            List<LotSeed> all = seeds().all();
            LotDraw draw = new LotDraw(command.round(), office.trees().of(command.round()), all);
            apply(draw.of(rulebooks().inForce().projects()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DrawLotInPublic command, Authority authority, RoundOffice office) {
        requireLotIn(organised(command.round(), authority, office));
        rulebooks().requireWhole(command.order());
        LotDrawnInPublic wanted = new LotDrawnInPublic(
                command.round(), seeds().missingAt(office.now()), command.order(), command.statement());
        if (seeds().isNew(wanted)) {
            apply(wanted);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordResult command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        RoundProfile round = planned(command.round());
        if (result != null && !result.equals(command.count())) {
            throw new Rejection(new ResultIsOfAnotherCount(result));
        }
        if (result == null && round.isYetToBecome(Phase.COUNTED)) {
            apply(new ResultRecorded(command.round(), command.count()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordAgenda command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        RoundProfile round = planned(command.round());
        if (agenda != null && !agenda.equals(command.agenda())) {
            throw new Rejection(new AgendaIsRecordedAlready(agenda));
        }
        if (agenda == null && round.isYetToBecome(Phase.AGENDA_ADOPTED)) {
            apply(new AgendaRecorded(command.round(), command.agenda()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseRound command, Authority authority, RoundOffice office) {
        if (organised(command.round(), authority, office).isYetToBecome(Phase.CLOSED)) {
            apply(new RoundClosed(command.round()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AbandonRound command, Authority authority, RoundOffice office) {
        RoundProfile round = organised(command.round(), authority, office);
        authority.requireReason();
        if (round.isYetToBecome(Phase.ABANDONED)) {
            apply(new RoundAbandoned(command.round()));
        }
    }

    @EventSourcingHandler
    void evolve(RoundPlanned event) {
        profile = RoundProfile.of(event);
        rulebooks = RoundRulebooks.of(event);
        seeds = LotSeeds.of(event);
    }

    @EventSourcingHandler
    void evolve(RulebookAdopted event) {
        rulebooks = rulebooks().after(event);
    }

    @EventSourcingHandler
    void evolve(VotingOpened event) {
        rulebooks = rulebooks().after(event);
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(RulebookAmended event) {
        rulebooks = rulebooks().after(event);
    }

    @EventSourcingHandler
    void evolve(ResultRecorded event) {
        result = event.count();
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(AgendaRecorded event) {
        agenda = event.agenda();
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(ProposalsOpened event) {
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(ProposalsClosed event) {
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(VotingClosed event, @Timestamp Instant closedAt) {
        seeds = seeds().closedAt(closedAt);
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(SeedCommitted event) {
        seeds = seeds().after(event);
    }

    @EventSourcingHandler
    void evolve(SeedRevealed event) {
        seeds = seeds().after(event);
    }

    @EventSourcingHandler
    void evolve(LotDrawn event) {
        seeds = seeds().drawn(event);
    }

    @EventSourcingHandler
    void evolve(LotDrawnInPublic event) {
        seeds = seeds().drawn(event);
    }

    @EventSourcingHandler
    void evolve(RoundClosed event) {
        evolvePhase(event);
    }

    @EventSourcingHandler
    void evolve(RoundAbandoned event) {
        evolvePhase(event);
    }

    private void requireCommitments(TieRule tieRule) {
        if (tieRule == TieRule.COMMITTED_LOT) {
            seeds().requireEnough();
        }
    }

    /** A lot is drawn between closing and the result. */
    private void requireLotIn(RoundProfile round) {
        round.requirePhase(Phase.COUNTING);
        rulebooks().requireLot(rulebooks().inForce().tieRule());
    }

    private void evolvePhase(Object event) {
        profile = Objects.requireNonNull(profile).after(event);
    }

    private RoundProfile organised(RoundId round, Authority authority, RoundOffice office) {
        RoundProfile planned = planned(round);
        office.requireOrganiser(planned.neighbourhood(), authority);
        return planned;
    }

    private RoundProfile planned(RoundId round) {
        if (profile == null) {
            throw new Rejection(new RoundIsUnknown(round));
        }
        return profile;
    }

    private RoundRulebooks rulebooks() {
        return Objects.requireNonNull(rulebooks);
    }

    private LotSeeds seeds() {
        return Objects.requireNonNull(seeds);
    }
}
