package nl.wijkbudget.ledger;

import java.util.List;
import nl.wijkbudget.money.Money;

/** One line of a transaction: an amount into (positive) or out of (negative) an account. */
public record Posting(AccountId account, Money amount) {
    /** The two lines of an amount that goes from one account to another. */
    static List<Posting> move(AccountId from, AccountId to, Money amount) {
        return List.of(new Posting(from, amount.negated()), new Posting(to, amount));
    }

    Posting negated() {
        return new Posting(account, amount.negated());
    }
}
