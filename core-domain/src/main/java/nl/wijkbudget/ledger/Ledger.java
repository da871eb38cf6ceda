package nl.wijkbudget.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.FundExistsAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerExistsAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.SameFund;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The money of one neighbourhood in double entry, from grant to payment.
 *
 * <p>Each money event carries its transaction and each figure is read from the {@link Books}, so a reversal undoes
 * what its original meant for funds, allocations and commitments without further ado.
 */
@AggregateRoot(type = "Ledger")
public class Ledger {
    private @Nullable LedgerOpened opening;
    private final Books books = new Books();
    private final Entries entries = new Entries();
    private final Funds funds = new Funds(books);
    private final Allocations allocations = new Allocations(books);
    private final Commitments commitments = new Commitments(books);

    @AggregateIdentifier
    @Nullable
    LedgerId id() {
        return opening == null ? null : opening.ledger();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenLedger command, Authority authority, LedgerOffice office) {
        office.requireMandate(command.neighbourhood(), authority, Competence.MANAGE_FUNDS);
        if (opening == null) {
            apply(new LedgerOpened(command.ledger(), command.neighbourhood(), command.currency()));
        } else if (!opening.currency().equals(command.currency())) {
            throw new Rejection(new LedgerExistsAlready(command.ledger(), opening.currency()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenFund command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.MANAGE_FUNDS);
        String name = funds.name(command.fund());
        if (name == null) {
            apply(new FundOpened(command.ledger(), command.fund(), command.name()));
        } else if (!name.equals(command.name())) {
            throw new Rejection(new FundExistsAlready(command.fund()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveContribution command, Authority authority, LedgerOffice office) {
        NeighbourhoodProfile home = office.requireMandate(home(command.ledger()), authority, Competence.MANAGE_FUNDS);
        if (entries.isNew(Entries.idOf(command.contribution()), command)) {
            requirePositive(command.amount());
            funds.require(command.fund());
            home.requirePartner(command.partner());
            office.requireKnown(command.earmark(), home);
            apply(new ContributionReceived(
                    command.ledger(),
                    command.contribution(),
                    command.fund(),
                    command.partner(),
                    command.amount(),
                    command.earmark(),
                    moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AllocateBudget command, Authority authority, LedgerOffice office) {
        NeighbourhoodProfile home =
                office.requireMandate(home(command.ledger()), authority, Competence.ALLOCATE_BUDGET);
        authority.requireReason();
        if (entries.isNew(Entries.idOf(command.allocation()), command)) {
            requirePositive(command.amount());
            limits(office).require(command.project(), command.agenda(), command.amount());
            ThemeId theme = office.themeOf(command.project());
            applyApproved(
                    command,
                    authority,
                    office,
                    new BudgetAllocated(
                            command.ledger(),
                            command.allocation(),
                            command.fund(),
                            command.project(),
                            command.agenda(),
                            command.amount(),
                            moves().of(command, earmark -> earmark.allows(theme, home.neighbourhood()))));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleaseAllocation command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.ALLOCATE_BUDGET);
        authority.requireReason();
        if (entries.isNew(command.release(), command)) {
            requirePositive(command.amount());
            applyApproved(
                    command,
                    authority,
                    office,
                    new AllocationReleased(
                            command.ledger(), command.allocation(), command.amount(), moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CommitFunds command, Authority authority, LedgerOffice office) {
        NeighbourhoodProfile home = office.requireMandate(home(command.ledger()), authority, Competence.SPEND_BUDGET);
        if (entries.isNew(Entries.idOf(command.commitment()), command)) {
            requirePositive(command.amount());
            allocations.requireAvailable(command.allocation(), command.amount());
            home.requirePartner(command.payee());
            applyApproved(
                    command,
                    authority,
                    office,
                    new FundsCommitted(
                            command.ledger(),
                            command.commitment(),
                            command.allocation(),
                            command.payee(),
                            command.amount(),
                            moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordPayment command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.SPEND_BUDGET);
        if (entries.isNew(Entries.idOf(command.payment()), command)) {
            requirePositive(command.amount());
            commitments.requireSomeoneElse(command.commitment(), authority.actor());
            applyApproved(
                    command,
                    authority,
                    office,
                    new PaymentRecorded(
                            command.ledger(),
                            command.payment(),
                            command.commitment(),
                            command.invoice(),
                            command.amount(),
                            moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReturnUnspent command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.SPEND_BUDGET);
        authority.requireReason();
        if (entries.isNew(command.returned(), command)) {
            requirePositive(command.amount());
            apply(new UnspentReturned(command.ledger(), command.commitment(), command.amount(), moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TransferFunds command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.MANAGE_FUNDS);
        authority.requireReason();
        if (entries.isNew(command.transfer(), command)) {
            requirePositive(command.amount());
            requireOther(command.from(), command.to());
            applyApproved(
                    command,
                    authority,
                    office,
                    new FundsTransferred(
                            command.ledger(),
                            command.from(),
                            command.to(),
                            command.earmark(),
                            command.amount(),
                            moves().of(command)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReverseTransaction command, Authority authority, LedgerOffice office) {
        office.requireMandate(home(command.ledger()), authority, Competence.MANAGE_FUNDS);
        authority.requireReason();
        if (entries.isNew(command.reversal(), command)) {
            Transaction reversal = new Reversals(books, entries).of(command);
            for (Allocations.Increase increase : allocations.increasedBy(reversal)) {
                limits(office).require(increase.project(), increase.agenda(), increase.amount());
            }
            applyApproved(
                    command,
                    authority,
                    office,
                    new TransactionReversed(command.ledger(), command.original(), reversal));
        }
    }

    @EventSourcingHandler
    void evolve(LedgerOpened event) {
        opening = event;
    }

    @EventSourcingHandler
    void evolve(FundOpened event) {
        funds.open(event.fund(), event.name());
    }

    @EventSourcingHandler
    void evolve(ContributionReceived event) {
        funds.receive(event.fund(), event.earmark());
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(BudgetAllocated event) {
        allocations.add(event);
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(AllocationReleased event) {
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(FundsCommitted event, @Nullable Authority authority) {
        commitments.add(event, authority);
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(PaymentRecorded event) {
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(UnspentReturned event) {
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(FundsTransferred event) {
        funds.receive(event.to(), event.earmark());
        enter(event.transaction(), Asked.by(event));
    }

    @EventSourcingHandler
    void evolve(TransactionReversed event) {
        entries.markReversed(event.original());
        enter(event.transaction(), Asked.by(event));
    }

    private void enter(Transaction transaction, LedgerCommand asked) {
        books.post(transaction);
        entries.enter(transaction.id(), asked);
    }

    /** With the whole event at hand, so that nobody is asked to approve what the books would refuse. */
    private void applyApproved(LedgerCommand command, Authority authority, LedgerOffice office, Decision event) {
        office.approvals().require(home(command.ledger()), command, authority);
        apply(event);
    }

    private NeighbourhoodId home(LedgerId ledger) {
        if (opening == null) {
            throw new Rejection(new LedgerIsUnknown(ledger));
        }
        return opening.neighbourhood();
    }

    private Moves moves() {
        return new Moves(funds, allocations, commitments);
    }

    private AgendaLimits limits(LedgerOffice office) {
        return new AgendaLimits(Objects.requireNonNull(opening), office.agendas(), allocations);
    }

    private void requireOther(FundId from, FundId to) {
        funds.require(from);
        funds.require(to);
        if (from.equals(to)) {
            throw new Rejection(new SameFund(from));
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(new AmountIsNotPositive(amount));
        }
    }
}
