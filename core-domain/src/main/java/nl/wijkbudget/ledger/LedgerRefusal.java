package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.money.Money;

/** Why a ledger says no. */
public sealed interface LedgerRefusal extends Refusal {
    /** Nobody opened these books. */
    record LedgerIsUnknown(LedgerId ledger) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.ledger-is-unknown";
        }
    }

    /** The books are open in another currency. */
    record LedgerExistsAlready(LedgerId ledger, String currency) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.ledger-exists-already";
        }
    }

    /** There is no such fund. */
    record FundIsUnknown(FundId fund) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.fund-is-unknown";
        }
    }

    /** The id is in use for a fund of another name. */
    record FundExistsAlready(FundId fund) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.fund-exists-already";
        }
    }

    /** An amount of money to move is more than zero. */
    record AmountIsNotPositive(Money amount) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.amount-is-not-positive";
        }
    }

    /** The fund holds less free money for this purpose and area. */
    record FundIsTooSmall(FundId fund, Money available, Money asked) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.fund-is-too-small";
        }
    }

    /** The agenda belongs to another neighbourhood. */
    record AgendaIsOfAnotherNeighbourhood(AgendaId agenda, NeighbourhoodId neighbourhood) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.agenda-is-of-another-neighbourhood";
        }
    }

    /** The agenda counts in another currency than the ledger (I2). */
    record AgendaIsInAnotherCurrency(AgendaId agenda, String currency) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.agenda-is-in-another-currency";
        }
    }

    /** The project is not among those the agenda starts. */
    record NotOnTheAdoptedAgenda(ProjectId project, AgendaId agenda) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.not-on-the-adopted-agenda";
        }
    }

    /** More than the price of the project on the agenda. */
    record OverThePrice(ProjectId project, Money price, Money allocated, Money asked) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.over-the-price";
        }
    }

    /** More than the pot of the round (I6). */
    record OverThePot(PotId pot, Money amount, Money allocated, Money asked) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.over-the-pot";
        }
    }

    /** There is no such allocation. */
    record AllocationIsUnknown(AllocationId allocation) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.allocation-is-unknown";
        }
    }

    /** More than is left of the allocation (I8). */
    record OverTheAllocation(AllocationId allocation, Money available, Money asked) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.over-the-allocation";
        }
    }

    /** There is no such commitment. */
    record CommitmentIsUnknown(CommitmentId commitment) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.commitment-is-unknown";
        }
    }

    /** More than is left of the commitment (I8). */
    record OverTheCommitment(CommitmentId commitment, Money available, Money asked) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.over-the-commitment";
        }
    }

    /** The id is in use for an entry with other content. */
    record IdIsUsedAlready(String id) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.id-is-used-already";
        }
    }

    /** There is no such entry to reverse. */
    record TransactionIsUnknown(TransactionId transaction) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.transaction-is-unknown";
        }
    }

    /** The entry was reversed before. */
    record TransactionIsReversedAlready(TransactionId transaction) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.transaction-is-reversed-already";
        }
    }

    /** The money of the entry has moved on; reverse what followed first. */
    record ReversalWouldOverdraw(TransactionId transaction, String account, Money balance) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.reversal-would-overdraw";
        }
    }

    /** A transfer goes from one fund to another. */
    record SameFund(FundId fund) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.same-fund";
        }
    }

    /** Nobody pays what they took on themselves. */
    record PaysOwnCommitment(CommitmentId commitment, ActorId actor) implements LedgerRefusal {
        @Override
        public String code() {
            return "ledger.pays-own-commitment";
        }
    }
}
