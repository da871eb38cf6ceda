package nl.wijkbudget.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of an account: its kind and what it is for, such as {@code fund:wijkdeal:*:*} or {@code external:partner:gemeente}. */
public record AccountId(@JsonValue String value) implements Comparable<AccountId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        if (!value.matches("(external|fund|allocation|commitment):[A-Za-z0-9._:*-]+")) {
            throw new IllegalArgumentException("Not the name of an account: '" + value + "'");
        }
    }

    /** The world outside the ledger: the only accounts that may go below zero (I3). */
    public boolean isExternal() {
        return value.startsWith("external:");
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
