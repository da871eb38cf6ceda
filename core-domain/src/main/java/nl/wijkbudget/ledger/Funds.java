package nl.wijkbudget.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsTooSmall;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsUnknown;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** The funds of a ledger; each keeps its money apart by earmark. */
final class Funds {
    private final Books books;
    private final Map<FundId, String> names = new HashMap<>();
    private final Map<FundId, Set<Earmark>> earmarks = new HashMap<>();

    Funds(Books books) {
        this.books = books;
    }

    @Nullable
    String name(FundId fund) {
        return names.get(fund);
    }

    void require(FundId fund) {
        if (!names.containsKey(fund)) {
            throw new Rejection(new FundIsUnknown(fund));
        }
    }

    /** Takes the amount out of the accounts whose earmark allows it, the narrowest first, so that free money lasts. */
    List<Posting> draw(FundId fund, Predicate<Earmark> allowed, Money amount) {
        require(fund);
        List<Posting> drawn = new ArrayList<>();
        Money open = amount;
        for (Earmark earmark : earmarks.getOrDefault(fund, Set.of())) {
            AccountId account = AccountId.of(fund, earmark);
            Money part = allowed.test(earmark) ? smaller(open, books.balance(account)) : Money.ZERO;
            if (part.isPositive()) {
                drawn.add(new Posting(account, part.negated()));
                open = open.minus(part);
            }
        }
        if (open.isPositive()) {
            throw new Rejection(new FundIsTooSmall(fund, amount.minus(open), amount));
        }
        return drawn;
    }

    void open(FundId fund, String name) {
        names.put(fund, name);
    }

    /** Money with this earmark came into the fund. */
    void receive(FundId fund, Earmark earmark) {
        earmarks.computeIfAbsent(fund, first -> new TreeSet<>(Earmark.NARROWEST_FIRST))
                .add(earmark);
    }

    private static Money smaller(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }
}
