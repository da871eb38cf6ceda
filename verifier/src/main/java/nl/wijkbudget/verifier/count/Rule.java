package nl.wijkbudget.verifier.count;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.json.Malformed;

/** What makes a trace of a poll, from nothing else. */
@FunctionalInterface
public interface Rule {
    /** The rules that put all projects in one order by their scores. */
    Set<String> ORDERS = Set.of("order-only", "most-votes-first-skip", "most-votes-first-stop", "votes-per-euro");

    Trace count(Poll poll);

    /** What was said, completed as the specification has it. */
    static Map<String, String> completed(String name, Map<String, String> said, boolean measuresPoints) {
        Map<String, String> all = new TreeMap<>(said);
        if (ORDERS.contains(name)) {
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
    static Rule named(String name, Map<String, String> parameters) {
        Threshold threshold = new Threshold(parameters);
        String satisfaction = parameters.getOrDefault("satisfaction", "cardinality");
        return switch (name) {
            case "order-only", "most-votes-first-skip", "most-votes-first-stop", "votes-per-euro" ->
                new InOrder(name, satisfaction, parameters);
            case "equal-shares" -> threshold.before(new EqualShares(satisfaction, parameters));
            case "phragmen-stop" -> threshold.before(poll -> Phragmen.count(poll, false));
            case "phragmen-skip" -> threshold.before(poll -> Phragmen.count(poll, true));
            case "best-set" -> threshold.before(new BestSet(satisfaction));
            default -> throw new Malformed("names a rule that is not in the specification: '" + name + "'");
        };
    }
}
