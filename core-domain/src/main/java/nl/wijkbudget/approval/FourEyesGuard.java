package nl.wijkbudget.approval;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.AllocationReleased;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.ledger.FundsCommitted;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing in that was decided a moment before it came under four eyes, and would stand after that without approval.
 *
 * @param homes the neighbourhood of each ledger and round, by the name of its stream
 */
public record FourEyesGuard(Map<NeighbourhoodId, FourEyesRule> rules, Map<String, NeighbourhoodId> homes)
        implements LastWord {
    /** Before the first event of the log. */
    public static final FourEyesGuard EMPTY = new FourEyesGuard(Map.of(), Map.of());

    /** What each weighty event is about: a ledger, a round or a neighbourhood. */
    private static final Map<Class<?>, Function<Object, Object>> SUBJECTS = Map.ofEntries(
            about(BudgetAllocated.class, BudgetAllocated::ledger),
            about(AllocationReleased.class, AllocationReleased::ledger),
            about(FundsCommitted.class, FundsCommitted::ledger),
            about(PaymentRecorded.class, PaymentRecorded::ledger),
            about(FundsTransferred.class, FundsTransferred::ledger),
            about(TransactionReversed.class, TransactionReversed::ledger),
            about(RulebookAdopted.class, RulebookAdopted::round),
            about(RulebookAmended.class, RulebookAmended::round),
            about(ResultCertified.class, ResultCertified::round),
            about(FourEyesSet.class, FourEyesSet::neighbourhood));

    public FourEyesGuard {
        rules = Map.copyOf(rules);
        homes = Map.copyOf(homes);
    }

    @Override
    public Set<Class<?>> learnsFrom() {
        return Set.of(FourEyesSet.class, RoundPlanned.class, LedgerOpened.class);
    }

    @Override
    public FourEyesGuard after(Object event) {
        if (event instanceof FourEyesSet set) {
            return new FourEyesGuard(with(rules, set.neighbourhood(), set.rule()), homes);
        }
        if (event instanceof RoundPlanned planned) {
            return new FourEyesGuard(rules, with(homes, planned.round().toString(), planned.neighbourhood()));
        }
        if (event instanceof LedgerOpened opened) {
            return new FourEyesGuard(rules, with(homes, opened.ledger().toString(), opened.neighbourhood()));
        }
        return this;
    }

    @Override
    public @Nullable Refusal objection(Object event) {
        return null;
    }

    @Override
    public @Nullable Refusal objection(Object event, @Nullable Authority authority) {
        Weight weight = Scales.weigh(event);
        boolean approved = authority != null && authority.submission() != null;
        NeighbourhoodId home = weight == null || approved ? null : home(event);
        FourEyesRule rule = home == null ? null : rules.get(home);
        return weight != null && home != null && rule != null && rule.covers(weight)
                ? new ApprovalIsNeeded(home, weight.matter())
                : null;
    }

    private @Nullable NeighbourhoodId home(Object event) {
        Function<Object, Object> subject = SUBJECTS.get(event.getClass());
        Object about = subject == null ? null : subject.apply(event);
        return about instanceof NeighbourhoodId itself ? itself : homes.get(String.valueOf(about));
    }

    private static <T> Map.Entry<Class<?>, Function<Object, Object>> about(
            Class<T> type, Function<? super T, Object> subject) {
        return entry(type, event -> subject.apply(type.cast(event)));
    }

    private static <K, V> Map<K, V> with(Map<K, V> known, K key, V value) {
        Map<K, V> more = new HashMap<>(known);
        more.put(key, value);
        return more;
    }
}
