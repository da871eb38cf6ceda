package nl.wijkbudget.approval;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.ledger.AllocationReleased;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.ledger.FundsCommitted;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import org.jspecify.annotations.Nullable;

/** The one table of what can be under four eyes: each command beside the event that it becomes. */
final class Scales {
    private static final Map<Class<?>, Function<Object, Weight>> TABLE = Map.ofEntries(
            money(AllocateBudget.class, AllocateBudget::amount),
            money(BudgetAllocated.class, BudgetAllocated::amount),
            money(ReleaseAllocation.class, ReleaseAllocation::amount),
            money(AllocationReleased.class, AllocationReleased::amount),
            money(CommitFunds.class, CommitFunds::amount),
            money(FundsCommitted.class, FundsCommitted::amount),
            money(RecordPayment.class, RecordPayment::amount),
            money(PaymentRecorded.class, PaymentRecorded::amount),
            money(TransferFunds.class, TransferFunds::amount),
            money(FundsTransferred.class, FundsTransferred::amount),
            always(ReverseTransaction.class, Matter.MONEY),
            always(TransactionReversed.class, Matter.MONEY),
            always(AdoptRulebook.class, Matter.RULEBOOK),
            always(RulebookAdopted.class, Matter.RULEBOOK),
            always(AmendRulebook.class, Matter.RULEBOOK),
            always(RulebookAmended.class, Matter.RULEBOOK),
            always(CertifyResult.class, Matter.CERTIFICATION),
            always(ResultCertified.class, Matter.CERTIFICATION),
            always(SetFourEyes.class, Matter.FOUR_EYES),
            always(FourEyesSet.class, Matter.FOUR_EYES));

    private Scales() {}

    /** Null for what is never under four eyes. */
    static @Nullable Weight weigh(Object commandOrEvent) {
        Function<Object, Weight> weight = TABLE.get(commandOrEvent.getClass());
        return weight == null ? null : weight.apply(commandOrEvent);
    }

    private static <T> Map.Entry<Class<?>, Function<Object, Weight>> money(
            Class<T> type, Function<? super T, Money> amount) {
        return entry(type, weighed -> Weight.of(amount.apply(type.cast(weighed))));
    }

    private static Map.Entry<Class<?>, Function<Object, Weight>> always(Class<?> type, Matter matter) {
        return entry(type, weighed -> Weight.of(matter));
    }
}
