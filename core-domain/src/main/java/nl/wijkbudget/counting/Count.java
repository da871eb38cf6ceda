package nl.wijkbudget.counting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CompareRules;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.CountCommand.RejectCount;
import nl.wijkbudget.counting.CountRefusal.CertifiesOwnCount;
import nl.wijkbudget.counting.CountRefusal.CountExistsAlready;
import nl.wijkbudget.counting.CountRefusal.CountIsRejected;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.counting.CountRefusal.ResultIsCertifiedAlready;
import nl.wijkbudget.counting.CountRefusal.RoundHasAnotherResult;
import nl.wijkbudget.counting.CountRefusal.RulebookCannotBeCounted;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.rule.OutOfReach;
import nl.wijkbudget.rule.UnusableRule;
import nl.wijkbudget.rulebook.RuleChoice;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One run of a count; a round may have several, and one of them becomes its result. */
@AggregateRoot(type = "Count")
public class Count {
    private @Nullable CountProfile profile;
    private @Nullable ActorId counter;
    private boolean compared;

    @AggregateIdentifier
    @Nullable
    CountId id() {
        return profile == null ? null : profile.count();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CountVotes command, Authority authority, CountingOffice office) {
        RoundProfile round = office.round(command.round(), authority);
        if (profile == null) {
            apply(counted(command.count(), round, office.open(round)));
        } else if (!profile.round().equals(command.round())) {
            throw new Rejection(new CountExistsAlready(command.count()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CertifyResult command, Authority authority, CountingOffice office) {
        CountProfile count = counted(command.count());
        RoundProfile round = office.round(count.round(), authority);
        authority.requireReason();
        if (count.isRejected()) {
            throw new Rejection(new CountIsRejected(command.count()));
        }
        if (!count.isCertified()) {
            office.requireNotAbandoned(round);
            requireNoOtherResult(round, count);
            requireSomeoneElse(command.count(), authority);
            office.requireReconciled(round);
            office.approvals().require(round.neighbourhood(), command, authority);
            apply(new ResultCertified(command.count(), count.round()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompareRules command, Authority authority, CountingOffice office) {
        authority.requireRole(Role.SYSTEM);
        CountProfile count = counted(command.count());
        if (!compared) {
            apply(compared(count, office.open(office.rounds().of(count.round()))));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RejectCount command, Authority authority, CountingOffice office) {
        CountProfile count = counted(command.count());
        office.round(count.round(), authority);
        authority.requireReason();
        if (count.isCertified()) {
            throw new Rejection(new ResultIsCertifiedAlready(command.count()));
        }
        if (!count.isRejected()) {
            apply(new CountRejected(command.count(), count.round()));
        }
    }

    @EventSourcingHandler
    void evolve(VotesCounted event, @Nullable Authority authority) {
        profile = CountProfile.of(event);
        counter = authority == null || authority.role() == Role.SYSTEM ? null : authority.actor();
    }

    @EventSourcingHandler
    void evolve(ResultCertified event) {
        profile = Objects.requireNonNull(profile).after(event);
    }

    @EventSourcingHandler
    void evolve(CountRejected event) {
        profile = Objects.requireNonNull(profile).after(event);
    }

    @EventSourcingHandler
    void evolve(RulesCompared event) {
        compared = true;
    }

    /** A count of a program may be certified by the program that imports it: there is no person to be partial. */
    private void requireSomeoneElse(CountId count, Authority authority) {
        if (authority.actor().equals(counter)) {
            throw new Rejection(new CertifiesOwnCount(count, authority.actor()));
        }
    }

    private static VotesCounted counted(CountId id, RoundProfile round, BoxContents box) {
        Election election = box.election();
        if (!election.rulebook().form().dividedThemes().isEmpty()) {
            return counted(id, round, box, new AppliedRule(Division.RULE, Map.of()), new Division(election).outcome());
        }
        CountedElection counted = counted(election);
        return counted(id, round, box, AppliedRule.of(counted.rule()), counted.outcome());
    }

    private static VotesCounted counted(
            CountId id, RoundProfile round, BoxContents box, AppliedRule rule, Outcome outcome) {
        return new VotesCounted(id, round.round(), box.hash(), box.ballots(), CountingRules.ENGINE, rule, outcome);
    }

    private static CountedElection counted(Election election) {
        RuleChoice chosen = election.rulebook().rule();
        try {
            return CountedElection.of(election, CountingRules.of(chosen));
        } catch (OutOfReach | UnusableRule impossible) {
            throw new Rejection(new RulebookCannotBeCounted(chosen.name()));
        }
    }

    private static RulesCompared compared(CountProfile count, BoxContents box) {
        Comparison comparison = Comparison.of(box.election());
        return new RulesCompared(
                count.count(),
                count.round(),
                box.hash(),
                box.ballots().digest(),
                CountingRules.ENGINE,
                comparison.alternatives(),
                comparison.outOfReach());
    }

    private CountProfile counted(CountId id) {
        if (profile == null) {
            throw new Rejection(new CountIsUnknown(id));
        }
        return profile;
    }

    private static void requireNoOtherResult(RoundProfile round, CountProfile count) {
        CountId result = round.result();
        if (result != null && !result.equals(count.count())) {
            throw new Rejection(new RoundHasAnotherResult(count.round()));
        }
    }
}
