package nl.wijkbudget.ledger;

import nl.wijkbudget.money.Money;

/** One line of a transaction: an amount into (positive) or out of (negative) an account. */
public record Posting(AccountId account, Money amount) {}
