package nl.wijkbudget.votingcode;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VotingCodesId;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.votingcode.VotingCodeCommand.DestroyRoundKey;
import nl.wijkbudget.votingcode.VotingCodeCommand.IssueVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeCommand.RecordPosting;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidCodeBatch;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchExistsAlready;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsUsed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsVoided;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsInUse;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsReplaced;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUsed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsVoided;
import nl.wijkbudget.votingcode.VotingCodeRefusal.NoVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundKeyHasChanged;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotesAreReconciled;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotesDoNotBalance;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The letters of a round by their numbers; it never learns a code, nor when one was voted with. */
@AggregateRoot(type = "VotingCodes")
public class VotingCodes {
    private @Nullable VotingCodesProfile profile;

    @AggregateIdentifier
    @Nullable
    VotingCodesId id() {
        return profile == null ? null : VotingCodesId.of(profile.round());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueVotingCodes command, Authority authority, CodesOffice office) {
        CodesOffice.requireBeforeClosing(office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES));
        int days = office.objectionDays();
        int first = 1;
        if (profile != null) {
            if (profile.batch(command.batch()).isPresent()) {
                throw new Rejection(new BatchExistsAlready(command.batch()));
            }
            if (!profile.first().keyDigest().equals(command.keyDigest())) {
                throw new Rejection(new RoundKeyHasChanged(command.round()));
            }
            days = profile.first().objectionDays();
            first = profile.issued() + 1;
        }
        apply(new CodesIssued(command.round(), command.batch(), first, command.count(), command.keyDigest(), days));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordPosting command, Authority authority, CodesOffice office) {
        CodesOffice.requireBeforeClosing(office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES));
        VotingCodesProfile codes = issued(command.round());
        requireBatch(codes, command.batch());
        if (codes.voidedBatches().contains(command.batch())) {
            throw new Rejection(new BatchIsVoided(command.batch()));
        }
        if (!codes.postedBatches().contains(command.batch())) {
            apply(new CodesPosted(command.round(), command.batch()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(VoidVotingCode command, Authority authority, CodesOffice office) {
        office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES);
        authority.requireReason();
        VotingCodesProfile codes = issued(command.round());
        requireLetter(codes, command.letter());
        if (!codes.isVoided(command.letter())) {
            requireUnreconciled(codes);
            requireNotReplaced(codes, command.letter());
            requireUnused(office.register(), command.round(), command.letter());
            apply(new CodeVoided(command.round(), command.letter()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(VoidCodeBatch command, Authority authority, CodesOffice office) {
        office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES);
        authority.requireReason();
        VotingCodesProfile codes = issued(command.round());
        requireBatch(codes, command.batch());
        if (!codes.voidedBatches().contains(command.batch())) {
            requireUnreconciled(codes);
            if (office.register().useOf(command.round(), command.batch()) != LetterUse.UNUSED) {
                throw new Rejection(new BatchIsUsed(command.batch()));
            }
            apply(new CodeBatchVoided(command.round(), command.batch()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReplaceVotingCode command, Authority authority, CodesOffice office) {
        CodesOffice.requireBeforeClosing(office.round(command.round(), authority, Competence.REPLACE_VOTING_CODE));
        VotingCodesProfile codes = issued(command.round());
        requireLetter(codes, command.letter());
        requireNotReplaced(codes, command.letter());
        if (codes.isVoided(command.letter())) {
            throw new Rejection(new LetterIsVoided(command.letter()));
        }
        requireUnused(office.register(), command.round(), command.letter());
        apply(new CodeReplaced(command.round(), command.letter(), codes.issued() + 1));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReconcileVotes command, Authority authority, CodesOffice office) {
        RoundProfile round = office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES);
        VotingCodesProfile codes = issued(command.round());
        if (!codes.reconciled()) {
            CodesOffice.requireClosed(round);
            Reconciliation both = new Reconciliation(
                    codes,
                    office.register().held(command.round()),
                    office.ballots().of(command.round()));
            List<Discrepancy> discrepancies = both.discrepancies();
            if (!discrepancies.isEmpty()) {
                throw new Rejection(new VotesDoNotBalance(discrepancies));
            }
            apply(both.event());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DestroyRoundKey command, Authority authority, CodesOffice office) {
        RoundProfile round = office.round(command.round(), authority, Competence.MANAGE_VOTING_CODES);
        authority.requireReason();
        VotingCodesProfile codes = issued(command.round());
        if (!codes.keyDestroyed()) {
            CodesOffice.requireClosed(round);
            office.requireBeyondObjection(command.round(), codes.first().objectionDays());
            apply(new RoundKeyDestroyed(command.round()));
        }
    }

    @EventSourcingHandler
    void evolve(CodesIssued event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(CodesPosted event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(CodeVoided event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(CodeBatchVoided event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(CodeReplaced event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(VotesReconciled event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    @EventSourcingHandler
    void evolve(RoundKeyDestroyed event) {
        profile = VotingCodesProfile.next(profile, event);
    }

    private VotingCodesProfile issued(RoundId round) {
        if (profile == null) {
            throw new Rejection(new NoVotingCodes(round));
        }
        return profile;
    }

    private static void requireBatch(VotingCodesProfile codes, CodeBatchId batch) {
        if (codes.batch(batch).isEmpty()) {
            throw new Rejection(new BatchIsUnknown(batch));
        }
    }

    private static void requireLetter(VotingCodesProfile codes, int letter) {
        if (letter < 1 || letter > codes.issued()) {
            throw new Rejection(new LetterIsUnknown(letter));
        }
    }

    private static void requireNotReplaced(VotingCodesProfile codes, int letter) {
        Map<Integer, Integer> replacements = codes.replacements();
        Integer replacement = replacements.get(letter);
        if (replacement != null) {
            throw new Rejection(new LetterIsReplaced(letter, replacement));
        }
    }

    private static void requireUnreconciled(VotingCodesProfile codes) {
        if (codes.reconciled()) {
            throw new Rejection(new VotesAreReconciled(codes.round()));
        }
    }

    private static void requireUnused(CodeRegister register, RoundId round, int letter) {
        LetterUse use = register.useOf(round, letter);
        if (use != LetterUse.UNUSED) {
            throw new Rejection(use == LetterUse.USED ? new LetterIsUsed(letter) : new LetterIsInUse(letter));
        }
    }
}
