package nl.wijkbudget.verifier.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
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
        boolean isCited = result != null && drafted.get("count").equals(result.get("count"));
        report.require(isCited, "agenda", event, "not-certified");
        if (result != null) {
            Rulebook rulebook = round.rulebook();
            Map<String, Json> voted = new TreeMap<>(rulebook.json().fields());
            voted.put("neighbourhood", round.planned().get("neighbourhood"));
            List.of("top", "currency", "pots", "neighbourhood")
                    .forEach(name -> report.requireSame("agenda", event, name, drafted, voted.get(name)));
            report.requireSame("agenda", event, "items", drafted, voted(result.get("outcome"), rulebook));
        }
    }

    /** The items as they follow from the result. */
    private List<Json> voted(Json outcome, Rulebook rulebook) {
        Set<String> tied = new HashSet<>();
        outcome.items("ties").forEach(tie -> tied.addAll(tie.texts("order")));
        List<Json> voted = new ArrayList<>();
        for (Json standing : outcome.items("standings")) {
            Rulebook.Candidate candidate = rulebook.candidate(standing.text("project"));
            Json lead = standing.get("lead");
            boolean isWhole = !lead.isNull() && lead.text().matches("-?[0-9]+");
            Map<String, Object> item = new HashMap<>(standing.fields());
            item.keySet().retainAll(List.of("rank", "project", "votes", "points", "price", "funded"));
            item.putAll(Map.of("title", candidate.title(), "theme", candidate.theme(), "pot", candidate.pot()));
            item.put("tied", tied.contains(candidate.project()));
            item.put("margin", isWhole ? Long.valueOf(lead.text()) : null);
            item.put("placing", placing(voted.size()));
            voted.add(Json.of(item));
        }
        return voted;
    }

    /** The items as they follow from the draft and the decisions since: what is out of it goes behind the rest. */
    private List<Json> adoptable() {
        List<Json> order = new ArrayList<>(drafted.items("items"));
        order.sort(Comparator.comparing(item -> isOut(item.text("project"))));
        List<Json> adoptable = new ArrayList<>();
        for (Json item : order) {
            String project = item.text("project");
            String into = combined.get(project);
            String out = into == null ? "DEFERRED" : "COMBINED";
            String placing = isOut(project) ? out : placing(adoptable.size());
            for (int more = combined.size(); more > 0 && combined.containsKey(into); more--) {
                into = combined.get(into);
            }
            adoptable.add(Json.named("position project price pot placing into")
                    .with(adoptable.size() + 1, project, item.get("price"), item.get("pot"), placing, into));
        }
        return adoptable;
    }

    private boolean isOut(String project) {
        return combined.containsKey(project) || deferred.contains(project);
    }

    private String placing(int before) {
        return before < drafted.whole("top") ? "TOP" : "WAITING_LIST";
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

    boolean isAdoptedFor(String round) {
        return isAdopted && drafted.text("round").equals(round);
    }

    /** Whether it has this project to be carried out, with money of this ledger. */
    public boolean funds(String project, Json ledger) {
        return item(project) != null
                && drafted.get("currency").equals(ledger.get("currency"))
                && drafted.get("neighbourhood").equals(ledger.get("neighbourhood"));
    }

    /** I6: what was drawn for a project stays within its price, and what was drawn for all of its pot within that. */
    public void requireWithin(Event event, String project, Map<String, Long> drawn) {
        Json item = item(project);
        if (item != null) {
            Json pot = item.get("pot");
            long left = 0;
            for (Json each : drafted.items("pots")) {
                left += each.get("pot").equals(pot) ? each.whole("amount") : 0;
            }
            for (Json each : items) {
                left -= each.get("pot").equals(pot) ? drawn.getOrDefault(each.text("project"), 0L) : 0;
            }
            boolean isWithin = drawn.getOrDefault(project, 0L) <= item.whole("price");
            report.require(isWithin, "ledger", event, "over-the-price", project);
            report.require(left >= 0, "ledger", event, "I6", pot.plain());
        }
    }

    /** What was adopted of a project that is to be carried out; null where it is not. */
    private @Nullable Json item(String project) {
        return items.stream()
                .filter(item -> item.text("project").equals(project))
                .filter(item -> List.of("TOP", "WAITING_LIST").contains(item.text("placing")))
                .findFirst()
                .orElse(null);
    }
}
