package nl.wijkbudget.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/** The name of an account: its kind and what it is for, such as {@code fund:wijkdeal:*:*} or {@code external:partner:gemeente}. */
public record AccountId(@JsonValue String value) implements Comparable<AccountId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        if (!value.matches("(external|fund|allocation|commitment):[A-Za-z0-9._:*-]+")) {
            throw new IllegalArgumentException("Not the name of an account: '" + value + "'");
        }
    }

    /** The money of a fund under one earmark. */
    public static AccountId of(FundId fund, Earmark earmark) {
        return new AccountId(fund + ":" + part(earmark.theme()) + ":" + part(earmark.area()));
    }

    /** The money set apart by an allocation and not committed yet. */
    public static AccountId of(AllocationId allocation) {
        return new AccountId(allocation.toString());
    }

    /** The money committed and not paid yet. */
    public static AccountId of(CommitmentId commitment) {
        return new AccountId(commitment.toString());
    }

    /** A partner outside the ledger, who gives or is paid. */
    public static AccountId of(PartnerId partner) {
        return new AccountId("external:" + partner);
    }

    public boolean isFund() {
        return value.startsWith("fund:");
    }

    public boolean isAllocation() {
        return value.startsWith("allocation:");
    }

    /** The world outside the ledger: the only accounts that may go below zero (I3). */
    public boolean isExternal() {
        return value.startsWith("external:");
    }

    private static String part(@Nullable ThemeId theme) {
        return theme == null ? "*" : theme.value();
    }

    private static String part(@Nullable NeighbourhoodId area) {
        return area == null ? "*" : area.value();
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
