package nl.wijkbudget.verifier.count;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.json.Malformed;

/** The rules by name, with what is not said filled in. */
public final class Rules {
    private static final Set<String> ORDERS =
            Set.of("order-only", "most-votes-first-skip", "most-votes-first-stop", "votes-per-euro");

    private Rules() {}

    public static boolean isOrder(String name) {
        return ORDERS.contains(name);
    }

    /** What was said, completed as the specification has it. */
    public static Map<String, String> completed(String name, Map<String, String> said, boolean measuresPoints) {
        Map<String, String> all = new TreeMap<>(said);
        if (isOrder(name)) {
            all.putIfAbsent("satisfaction", measuresPoints ? "points" : "cardinality");
        }
        if (name.equals("best-set") || name.equals("equal-shares")) {
            all.putIfAbsent("satisfaction", "cost");
        }
        if (name.equals("equal-shares")) {
            all.putIfAbsent("completion", "add1");
            all.putIfAbsent("then", "none");
            all.putIfAbsent("comparison", "none");
            boolean grows = "add1".equals(all.get("completion"));
            all.putIfAbsent("start", grows ? "floor" : "exact");
            if (grows) {
                all.putIfAbsent("increment", "1");
                all.putIfAbsent("stop", "never");
            }
        }
        return all;
    }

    /** The rule of this name with parameters that are completed. */
    public static Rule named(String name, Map<String, String> parameters) {
        String satisfaction = parameters.getOrDefault("satisfaction", "cardinality");
        Threshold threshold = Threshold.of(parameters);
        boolean perCost = name.equals("votes-per-euro") && !satisfaction.equals("cost");
        boolean freeFirst = name.equals("votes-per-euro") && satisfaction.equals("cost");
        return switch (name) {
            case "order-only" -> new InOrder(satisfaction, false, false, Purse.Spending.NOTHING, threshold);
            case "most-votes-first-skip", "votes-per-euro" ->
                new InOrder(satisfaction, perCost, freeFirst, Purse.Spending.SKIP, threshold);
            case "most-votes-first-stop" -> {
                Ratio overrun = Ratio.read(parameters.getOrDefault("overrun", "1"));
                yield new InOrder(satisfaction, false, false, new Purse.Spending(true, true, overrun), threshold);
            }
            case "equal-shares" -> threshold.before(new EqualShares(satisfaction, parameters));
            case "phragmen-stop" -> threshold.before(poll -> Phragmen.count(poll, false));
            case "phragmen-skip" -> threshold.before(poll -> Phragmen.count(poll, true));
            case "best-set" -> threshold.before(new BestSet(satisfaction));
            default -> throw new Malformed("names a rule that is not in the specification: '" + name + "'");
        };
    }
}
