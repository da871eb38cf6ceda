package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project people voted on, with what the file says of its result, if it does.
 *
 * @param selected 0 for not funded, 1 for funded by the rule, 2 and 3 for funded in another way
 * @param others the remaining columns by name, in the order of the header
 */
public record PabulibProject(
        String id,
        Amount cost,
        @Nullable String name,
        List<String> categories,
        List<String> targets,
        @Nullable Integer votes,
        @Nullable BigDecimal score,
        @Nullable Integer selected,
        Map<String, String> others) {

    private static final long WITHDRAWN_CENTS = 999_999_999_00L;

    public PabulibProject {
        categories = List.copyOf(categories);
        targets = List.copyOf(targets);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    public static PabulibProject of(String id, Amount cost) {
        return new PabulibProject(id, cost, null, List.of(), List.of(), null, null, null, Map.of());
    }

    /** Whether the price says that it can no longer be funded, as published files do for a project that was withdrawn. */
    public boolean isWithdrawn() {
        return cost.cents() == WITHDRAWN_CENTS;
    }

    /** Whether the rule itself funded it; some cities fund a few more in another way. */
    public boolean isSelectedByRule() {
        return selected != null && selected == 1;
    }
}
