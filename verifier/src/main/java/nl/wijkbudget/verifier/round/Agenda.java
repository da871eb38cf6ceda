package nl.wijkbudget.verifier.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private @Nullable Json adopted;

    Agenda(Report report, Event event, Round round) {
        this.report = report;
        drafted = event.payload();
        Json result = round.result();
        boolean cited = result != null && drafted.text("count").equals(round.certified());
        report.require(cited, "agenda", event.shown(), "not-certified");
        if (result != null) {
            Json rulebook = round.rulebook().json();
            for (String name : List.of("top", "currency", "pots")) {
                report.requireSame("agenda", event.shown(), name, drafted.get(name), rulebook.get(name));
            }
            Json home = round.planned().get("neighbourhood");
            report.requireSame("agenda", event.shown(), "neighbourhood", drafted.get("neighbourhood"), home);
            report.requireSame("agenda", event.shown(), "items", drafted.get("items"), voted(result, round.rulebook()));
        }
    }

    /** Whether its money is that of this ledger. */
    public boolean isFor(Json ledger) {
        return drafted.get("currency").equals(ledger.get("currency"))
                && drafted.get("neighbourhood").equals(ledger.get("neighbourhood"));
    }

    boolean isAdoptedFor(String round) {
        return adopted != null && drafted.text("round").equals(round);
    }

    private static Json voted(Json result, Rulebook rulebook) {
        Set<String> tied = result.get("outcome").get("ties").items().stream()
                .flatMap(tie -> tie.get("order").items().stream())
                .map(Json::text)
                .collect(Collectors.toSet());
        List<Json> items = new ArrayList<>();
        for (Json standing : result.get("outcome").get("standings").items()) {
            Map<String, Json> item = new LinkedHashMap<>();
            for (String name : List.of("rank", "project", "votes", "points", "price", "funded")) {
                item.put(name, standing.get(name));
            }
            Json candidate = rulebook.json().get("candidates").items().stream()
                    .filter(each -> each.get("project").equals(standing.get("project")))
                    .findFirst()
                    .orElseThrow();
            List.of("title", "theme", "pot").forEach(name -> item.put(name, candidate.get(name)));
            Json lead = standing.get("lead");
            boolean whole = !lead.isNull() && lead.text().matches("-?[0-9]+");
            item.put("tied", Json.of(tied.contains(standing.text("project"))));
            item.put("margin", whole ? Json.of(Long.parseLong(lead.text())) : Json.of(null));
            item.put("placing", Json.of(items.size() < rulebook.json().whole("top") ? "TOP" : "WAITING_LIST"));
            items.add(Json.of(item));
        }
        return Json.of(items);
    }

    void on(Event event, String name) {
        report.require(adopted == null, "agenda", event.shown(), "adopted-already");
        switch (name) {
            case "ItemDeferred" -> deferred.add(event.payload().text("project"));
            case "ItemEndorsed" -> deferred.remove(event.payload().text("project"));
            case "ItemsCombined" ->
                event.payload()
                        .get("others")
                        .items()
                        .forEach(other ->
                                combined.put(other.text(), event.payload().text("lead")));
            case "AgendaAdopted" -> {
                adopted = event.payload().get("items");
                report.requireSame(
                        "agenda", event.shown(), "round", event.payload().get("round"), drafted.get("round"));
                report.requireSame("agenda", event.shown(), "items", adopted, Json.of(adoptable()));
            }
            default -> {
                // A question or an escalation changes no order.
            }
        }
    }

    private List<Json> adoptable() {
        List<Json> items = new ArrayList<>();
        for (boolean standing : new boolean[] {true, false}) {
            for (Json item : drafted.get("items").items()) {
                String project = item.text("project");
                boolean isCombined = combined.containsKey(project);
                if (standing == !(isCombined || deferred.contains(project))) {
                    String placing = items.size() < drafted.whole("top") ? "TOP" : "WAITING_LIST";
                    items.add(
                            adopted(items.size() + 1, item, standing ? placing : isCombined ? "COMBINED" : "DEFERRED"));
                }
            }
        }
        return items;
    }

    private Json adopted(int position, Json item, String placing) {
        String into = combined.get(item.text("project"));
        while (into != null && combined.containsKey(into)) {
            into = combined.get(into);
        }
        Map<String, Json> adoptedItem = new LinkedHashMap<>();
        List.of("project", "price", "pot").forEach(name -> adoptedItem.put(name, item.get(name)));
        adoptedItem.put("position", Json.of(position));
        adoptedItem.put("placing", Json.of(placing));
        adoptedItem.put("into", Json.of(into));
        return Json.of(adoptedItem);
    }

    /** What was adopted of a project that is to be carried out; null where it is not. */
    public @Nullable Json item(String project) {
        return adopted == null
                ? null
                : adopted.items().stream()
                        .filter(item -> item.text("project").equals(project))
                        .filter(item -> List.of("TOP", "WAITING_LIST").contains(item.text("placing")))
                        .findFirst()
                        .orElse(null);
    }

    /** The money of a pot, and the projects that share it. */
    public long pot(String pot) {
        return drafted.get("pots").items().stream()
                .filter(each -> each.text("pot").equals(pot))
                .mapToLong(each -> each.whole("amount"))
                .sum();
    }

    public Set<String> sharing(String pot) {
        return adopted == null
                ? Set.of()
                : adopted.items().stream()
                        .filter(item -> item.text("pot").equals(pot))
                        .map(item -> item.text("project"))
                        .collect(Collectors.toSet());
    }
}
