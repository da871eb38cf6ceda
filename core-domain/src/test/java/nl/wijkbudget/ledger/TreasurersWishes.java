package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.AGENDA;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEFERRED;
import static nl.wijkbudget.ledger.Kas.ELSEWHERE;
import static nl.wijkbudget.ledger.Kas.GARDEN;
import static nl.wijkbudget.ledger.Kas.KITCHEN;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.RENEWAL;
import static nl.wijkbudget.ledger.Kas.TREES;

import java.util.List;
import java.util.Random;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;

/** Random wishes of a treasurer, from pools of ids small enough to collide; most will be refused. */
final class TreasurersWishes {
    private final Random random;
    private int wishes;

    TreasurersWishes(long seed) {
        random = new Random(seed);
    }

    LedgerCommand next(List<TransactionId> entries) {
        wishes++;
        AllocationId allocation = new AllocationId("a" + random.nextInt(2 + wishes / 10));
        CommitmentId commitment = new CommitmentId("c" + random.nextInt(2 + wishes / 10));
        TransactionId entry = new TransactionId("t" + (random.nextInt(10) == 0 ? random.nextInt(wishes) : wishes));
        return switch (random.nextInt(10)) {
            case 0 ->
                new ReceiveContribution(
                        LEDGER,
                        new ContributionId("b" + random.nextInt(2 + wishes / 10)),
                        fund(),
                        MUNICIPALITY,
                        amount(),
                        earmark());
            case 1, 2 ->
                new AllocateBudget(LEDGER, allocation, fund(), one(GARDEN, TREES, KITCHEN, DEFERRED), AGENDA, amount());
            case 3 -> new ReleaseAllocation(LEDGER, allocation, entry, amount());
            case 4, 5 -> new CommitFunds(LEDGER, commitment, allocation, CORPORATION, amount());
            case 6 ->
                new RecordPayment(
                        LEDGER, new PaymentId("p" + random.nextInt(2 + wishes / 10)), commitment, "F-1", amount());
            case 7 -> new ReturnUnspent(LEDGER, commitment, entry, amount());
            case 8 -> new TransferFunds(LEDGER, entry, fund(), fund(), earmark(), amount());
            default -> new ReverseTransaction(LEDGER, known(entries), entry);
        };
    }

    private TransactionId known(List<TransactionId> entries) {
        return entries.isEmpty() ? new TransactionId("nothing") : entries.get(random.nextInt(entries.size()));
    }

    private Earmark earmark() {
        return one(
                Earmark.NONE,
                new Earmark(GREEN, null),
                new Earmark(TOGETHER, WIJK),
                new Earmark(null, WIJK),
                new Earmark(null, ELSEWHERE));
    }

    private FundId fund() {
        return one(DEAL, DEAL, RENEWAL);
    }

    private Money amount() {
        return Money.ofCents(one(0, 1, 2_000, 10_000) + random.nextInt(2_000));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
