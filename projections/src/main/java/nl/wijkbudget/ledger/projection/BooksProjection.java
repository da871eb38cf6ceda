package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.ledger.AllocationReleased;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.ledger.ContributionReceived;
import nl.wijkbudget.ledger.FundOpened;
import nl.wijkbudget.ledger.FundsCommitted;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.ledger.UnspentReturned;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps the entries of every ledger and the balances that follow from them. */
@ProcessingGroup("ledger.books")
public class BooksProjection {
    private final LedgerRows ledgers;
    private final FundRows funds;
    private final AllocationRows allocations;
    private final CommitmentRows commitments;
    private final BookedEntries entries;

    BooksProjection(
            LedgerRows ledgers,
            FundRows funds,
            AllocationRows allocations,
            CommitmentRows commitments,
            BookedEntries entries) {
        this.ledgers = ledgers;
        this.funds = funds;
        this.allocations = allocations;
        this.commitments = commitments;
        this.entries = entries;
    }

    @EventHandler
    void on(LedgerOpened event) {
        LedgerRow row = new LedgerRow(event.ledger().value());
        row.neighbourhood = event.neighbourhood().value();
        row.currency = event.currency();
        ledgers.save(row);
    }

    @EventHandler
    void on(FundOpened event) {
        FundRow row = new FundRow(Booking.key(event.ledger(), event.fund().value()));
        row.ledger = event.ledger().value();
        row.fund = event.fund().value();
        row.name = event.name();
        funds.save(row);
    }

    @EventHandler
    void on(ContributionReceived event, Decided decided) {
        EntryRow row = new Booking(event.ledger(), event.transaction(), "CONTRIBUTION", event.amount()).row(decided);
        row.fund = event.fund().value();
        row.party = event.partner().value();
        entries.book(row, event.transaction());
    }

    @EventHandler
    void on(BudgetAllocated event, Decided decided) {
        AllocationRow allocation =
                new AllocationRow(Booking.key(event.ledger(), event.allocation().value()));
        allocation.ledger = event.ledger().value();
        allocation.project = event.project().value();
        allocation.fund = event.fund().value();
        allocations.save(allocation);
        EntryRow row = new Booking(event.ledger(), event.transaction(), "ALLOCATION", event.amount()).row(decided);
        row.project = event.project().value();
        row.fund = event.fund().value();
        entries.book(row, event.transaction());
    }

    @EventHandler
    void on(AllocationReleased event, Decided decided) {
        Booking booking = new Booking(event.ledger(), event.transaction(), "RELEASE", event.amount());
        book(booking, decided, event.allocation());
    }

    @EventHandler
    void on(FundsCommitted event, Decided decided) {
        CommitmentRow commitment =
                new CommitmentRow(Booking.key(event.ledger(), event.commitment().value()));
        commitment.ledger = event.ledger().value();
        commitment.allocation = event.allocation().value();
        commitment.payee = event.payee().value();
        commitments.save(commitment);
        Booking booking = new Booking(event.ledger(), event.transaction(), "COMMITMENT", event.amount());
        book(booking, decided, event.allocation()).party = event.payee().value();
    }

    @EventHandler
    void on(PaymentRecorded event, Decided decided) {
        CommitmentRow commitment = commitment(event.ledger(), event.commitment());
        Booking booking = new Booking(event.ledger(), event.transaction(), "PAYMENT", event.amount());
        EntryRow row = book(booking, decided, new AllocationId(commitment.allocation));
        row.party = commitment.payee;
        row.reference = event.invoice();
    }

    @EventHandler
    void on(UnspentReturned event, Decided decided) {
        CommitmentRow commitment = commitment(event.ledger(), event.commitment());
        Booking booking = new Booking(event.ledger(), event.transaction(), "RETURN", event.amount());
        book(booking, decided, new AllocationId(commitment.allocation)).party = commitment.payee;
    }

    @EventHandler
    void on(FundsTransferred event, Decided decided) {
        EntryRow row = new Booking(event.ledger(), event.transaction(), "TRANSFER", event.amount()).row(decided);
        row.fund = event.from().value();
        row.reference = event.to().value();
        entries.book(row, event.transaction());
    }

    @EventHandler
    void on(TransactionReversed event, Decided decided) {
        entries.reverse(event, decided);
    }

    @ResetHandler
    void reset() {
        ledgers.deleteAllInBatch();
        funds.deleteAllInBatch();
        allocations.deleteAllInBatch();
        commitments.deleteAllInBatch();
        entries.reset();
    }

    private EntryRow book(Booking booking, Decided decided, AllocationId allocation) {
        AllocationRow granted = allocations
                .findById(Booking.key(booking.ledger(), allocation.value()))
                .orElseThrow();
        EntryRow row = booking.row(decided);
        row.project = granted.project;
        row.fund = granted.fund;
        return entries.book(row, booking.transaction());
    }

    private CommitmentRow commitment(LedgerId ledger, CommitmentId commitment) {
        return commitments.findById(Booking.key(ledger, commitment.value())).orElseThrow();
    }
}
