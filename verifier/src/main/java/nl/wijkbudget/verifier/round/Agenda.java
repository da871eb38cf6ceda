package nl.wijkbudget.verifier.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/** An agenda as voted and as adopted: every deviation between them is a decision in the log. */
public final class Agenda {
    private final Report report;
    private final Json drafted;
    private final Set<String> deferred = new HashSet<>();
    private final Map<String, String> combined = new HashMap<>();
    private List<Json> items = List.of();
    private boolean isAdopted;

    Agenda(Report report, Event event, Round round) {
        this.report = report;
        drafted = event.payload();
        Json result = round.result();
        boolean cited = result != null && drafted.get("count").equals(result.get("count"));
        report.require(cited, "agenda", event, "not-certified");
        if (result != null) {
            Json rulebook = round.rulebook().json();
            for (String name : List.of("top", "currency", "pots")) {
                report.requireSame("agenda", event, name, drafted, rulebook.get(name));
            }
            report.requireSame(
                    "agenda", event, "neighbourhood", drafted, round.planned().get("neighbourhood"));
            report.requireSame("agenda", event, "items", drafted, voted(result.get("outcome"), rulebook));
        }
    }

    /** Whether its money is that of this ledger. */
    public boolean isFor(Json ledger) {
        return drafted.get("currency").equals(ledger.get("currency"))
                && drafted.get("neighbourhood").equals(ledger.get("neighbourhood"));
    }

    boolean isAdoptedFor(String round) {
        return isAdopted && drafted.text("round").equals(round);
    }

    private static List<Json> voted(Json outcome, Json rulebook) {
        Set<String> tied = new HashSet<>();
        outcome.items("ties").forEach(tie -> tied.addAll(tie.texts("order")));
        Map<String, Json> candidates = new HashMap<>();
        rulebook.items("candidates").forEach(candidate -> candidates.put(candidate.text("project"), candidate));
        List<Json> items = new ArrayList<>();
        for (Json standing : outcome.items("standings")) {
            Json candidate = candidates.get(standing.text("project"));
            if (candidate == null) {
                throw new Malformed("is of a result with a project that was no candidate");
            }
            Json lead = standing.get("lead");
            boolean whole = !lead.isNull() && lead.text().matches("-?[0-9]+");
            Map<String, Json> item = new LinkedHashMap<>(Json.named("tied margin placing")
                    .with(
                            tied.contains(standing.text("project")),
                            whole ? Long.valueOf(lead.text()) : null,
                            items.size() < rulebook.whole("top") ? "TOP" : "WAITING_LIST")
                    .fields());
            List.of("rank", "project", "votes", "points", "price", "funded")
                    .forEach(name -> item.put(name, standing.get(name)));
            List.of("title", "theme", "pot").forEach(name -> item.put(name, candidate.get(name)));
            items.add(Json.of(item));
        }
        return items;
    }

    void on(Event event) {
        Json said = event.payload();
        report.require(!isAdopted, "agenda", event, "adopted-already");
        switch (event.name()) {
            case "ItemDeferred" -> deferred.add(said.text("project"));
            case "ItemEndorsed" -> deferred.remove(said.text("project"));
            case "ItemsCombined" -> said.texts("others").forEach(other -> combined.put(other, said.text("lead")));
            case "AgendaAdopted" -> {
                isAdopted = true;
                items = said.items("items");
                report.requireSame("agenda", event, "round", said, drafted.get("round"));
                report.requireSame("agenda", event, "items", said, adoptable());
            }
            default -> {
                // A question or an escalation changes no order.
            }
        }
    }

    /** The items as they must have been adopted. */
    private List<Json> adoptable() {
        List<Json> items = new ArrayList<>();
        for (boolean stands : new boolean[] {true, false}) {
            for (Json item : drafted.items("items")) {
                String into = combined.get(item.text("project"));
                boolean isOut = into != null || deferred.contains(item.text("project"));
                String placing = into != null ? "COMBINED" : isOut ? "DEFERRED" : "TOP";
                placing = !isOut && items.size() >= drafted.whole("top") ? "WAITING_LIST" : placing;
                for (int more = combined.size(); more > 0 && combined.containsKey(into); more--) {
                    into = combined.get(into);
                }
                if (stands != isOut) {
                    items.add(Json.named("position project price pot placing into")
                            .with(
                                    items.size() + 1,
                                    item.get("project"),
                                    item.get("price"),
                                    item.get("pot"),
                                    placing,
                                    into));
                }
            }
        }
        return items;
    }

    /** What was adopted of a project that is to be carried out; null where it is not. */
    public @Nullable Json item(String project) {
        return items.stream()
                .filter(item -> item.text("project").equals(project))
                .filter(item -> List.of("TOP", "WAITING_LIST").contains(item.text("placing")))
                .findFirst()
                .orElse(null);
    }

    /** The money of a pot, and the projects that share it. */
    public long pot(String pot) {
        return drafted.items("pots").stream()
                .filter(each -> each.text("pot").equals(pot))
                .mapToLong(each -> each.whole("amount"))
                .sum();
    }

    public List<String> sharing(String pot) {
        return items.stream()
                .filter(item -> item.text("pot").equals(pot))
                .map(item -> item.text("project"))
                .distinct()
                .toList();
    }
}
