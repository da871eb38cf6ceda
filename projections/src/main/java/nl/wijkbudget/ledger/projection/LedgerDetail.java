package nl.wijkbudget.ledger.projection;

import java.util.List;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** The books of a neighbourhood: every balance is the sum of its postings. */
public record LedgerDetail(
        String ledger,
        String neighbourhood,
        String currency,
        Money received,
        Money free,
        Money allocated,
        Money paid,
        List<Fund> funds,
        List<ProjectSum> projects) {
    /** A fund and what is free in it, by earmark. */
    public record Fund(String fund, String name, Money free, List<Earmarked> earmarks) {}

    /** Free money for a theme and an area; null means any. */
    public record Earmarked(
            @Nullable String theme, @Nullable String area, Money free) {}

    /** What was allocated to a project, committed of that, and paid of that. */
    public record ProjectSum(String project, Money allocated, Money committed, Money paid) {}
}
