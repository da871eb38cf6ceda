package nl.wijkbudget.verifier.round;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.rulebook.CanonicalText;
import org.jspecify.annotations.Nullable;

/** What public pages showed by the word of the log, told again from what is opened of it. */
public final class Views implements Check {
    /** What views are made of; ballots are not, and must not be kept until the next record. */
    private static final Set<String> SHOWN = Set.of("agenda", "counting", "delivery", "ledger", "project");

    private static final String CHECK = "projections";
    private static final Set<String> MOMENTS =
            Set.of("AgendaAdopted", "RoundClosed", "ProjectCompleted", "ProjectStopped");
    private static final Set<Json> NOTHING = Set.of(Json.of(null), Json.of(List.of()), Json.of(Map.of()));
    private final Report report;
    private final boolean all;
    private final Queue<Event> ahead = new ArrayDeque<>();
    private final Set<Long> unrecorded = new TreeSet<>();
    private final Map<String, Json> counts = new HashMap<>();
    private final Map<String, Object> views = new TreeMap<>();
    private int skipped;

    /** Of all views, or of those that the bundle of one round can tell. */
    public Views(Report report, String only) {
        this.report = report;
        all = only.isEmpty();
        if (all) {
            views.putAll(Map.of("projects", new TreeMap<>(), "deliveries", new TreeMap<>()));
        }
    }

    @Override
    public void on(Event event) {
        if (event.kind().equals("view.ViewsRecorded")) {
            compare(event, event.payload());
        } else if (all || !Set.of("ledger", "project", "delivery").contains(event.capability())) {
            if (SHOWN.contains(event.capability())) {
                ahead.add(event);
            }
            if (MOMENTS.contains(event.name())) {
                unrecorded.add(event.position());
            }
        }
    }

    @Override
    public void end() {
        report.say(Report.Weight.REMARK, CHECK, "-", "views", skipped, unrecorded.size());
    }

    private void compare(Event event, Json said) {
        long moment = said.whole("moment");
        long upTo = said.whole("position");
        boolean isThen = (unrecorded.remove(moment) || !all) && moment <= upTo && upTo < event.position();
        isThen &= said.text("views").equals("after-" + moment);
        report.require(isThen, CHECK, event, "no-moment", moment, upTo);
        while (!ahead.isEmpty() && ahead.element().position() <= upTo) {
            tell(ahead.element().name(), ahead.remove().payload());
        }
        Map<String, Json> digests = new TreeMap<>();
        said.items("digests").forEach(each -> digests.put(each.text("view"), each.get("sha256")));
        List<String> order =
                said.items("digests").stream().map(each -> each.text("view")).toList();
        report.require(order.equals(List.copyOf(digests.keySet())), CHECK, event, "out-of-order");
        for (Map.Entry<String, Object> view : views.entrySet()) {
            CanonicalText text = new CanonicalText().add("wijkbudget view 1", view.getKey());
            write(Json.of(view.getValue()), text);
            boolean isSame = Json.of(Sha256.hex(Sha256.of(text.bytes()))).equals(digests.remove(view.getKey()));
            report.require(isSame, CHECK, event + ", " + view.getKey(), "view", upTo);
        }
        report.require(!all || digests.isEmpty(), CHECK, event + ", " + digests.keySet(), "view", upTo);
        skipped += digests.size();
    }

    private void tell(String what, Json said) {
        switch (what) {
            case "VotesCounted" -> counts.put(said.text("count"), said);
            case "ResultCertified" -> certify(counts.getOrDefault(said.text("count"), said));
            case "AgendaDrafted" ->
                at("agenda " + said.text("agenda"))
                        .putAll(said.without("currency", "pots").fields());
            case "AgendaAdopted" -> said.items("items").forEach(item -> adopt("agenda " + said.text("agenda"), item));
            case "LedgerOpened" -> at("ledger " + said.text("ledger")).putAll(said.fields());
            case "CostEstimated" -> at("projects", said.text("project")).put("price", said.get("amount"));
            case "ProjectMergedInto" -> at("projects", said.text("project")).put("mergedInto", said.get("into"));
            case "ProjectStarted" -> {
                delivery(said, "STARTED").putAll(said.without("delivery").fields());
                delivery(said, "STARTED").put("percent", 0);
            }
            case "ProgressReported" -> delivery(said, "STARTED").put("percent", said.get("percent"));
            case "ProjectCompleted" -> delivery(said, "COMPLETED").put("percent", 100);
            case "ProjectStopped" -> delivery(said, "STOPPED");
            default ->
                post(
                        said.fields().get("transaction"),
                        "ledger " + said.getOrNull("ledger").plain());
        }
    }

    /** A count of before counts kept their rule is in no view. */
    private void certify(Json counted) {
        if (!counted.getOrNull("rule").isNull()) {
            Map<String, Json> ballots = new HashMap<>(counted.get("ballots").fields());
            long all = ballots.remove("valid").fields().values().stream()
                    .mapToLong(Json::whole)
                    .sum();
            Map<String, Object> result = at("result " + counted.text("round"));
            result.putAll(counted.fields());
            result.putAll(ballots);
            result.put("ballots", all);
        }
    }

    private void adopt(String agenda, Json item) {
        boolean goesOn = Set.of("TOP", "WAITING_LIST").contains(item.text("placing"));
        at(agenda, "adopted", item.text("project"))
                .putAll(item.without("project", "price", "pot", goesOn ? "" : "position")
                        .fields());
    }

    private Map<String, Object> delivery(Json said, String status) {
        Map<String, Object> delivery = at("deliveries", said.text("delivery"));
        delivery.put("status", status);
        return delivery;
    }

    private void post(@Nullable Json transaction, String ledger) {
        for (Json posting : transaction == null ? List.<Json>of() : transaction.items("postings")) {
            at(ledger, "balances")
                    .merge(posting.text("account"), posting.whole("amount"), (a, b) -> (long) a + (long) b);
        }
    }

    /** What is shown at a place in a view, made where there is nothing yet. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> at(String... path) {
        Map<String, Object> here = views;
        for (String name : path) {
            here = (Map<String, Object>) here.computeIfAbsent(name, first -> new TreeMap<>());
        }
        return here;
    }

    private static void write(Json value, CanonicalText text) {
        if (value.value() instanceof Map) {
            Map<String, Json> members = new TreeMap<>(value.fields());
            members.values().removeIf(NOTHING::contains);
            text.list(members.entrySet(), member -> write(member.getValue(), text.add(member.getKey())));
        } else if (value.value() instanceof List) {
            text.list(value.items(), item -> write(item, text));
        } else {
            text.add(value);
        }
    }
}
