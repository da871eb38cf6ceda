package nl.wijkbudget.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.view.ViewDigest;
import nl.wijkbudget.view.ViewText;
import nl.wijkbudget.view.ViewsRecorded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What pages show of a story, as the specification of views says it. */
final class Shown {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, ObjectNode> views = new TreeMap<>();
    private final Map<String, Long> balances = new HashMap<>();

    private record Place(
            Placing placing,
            @Nullable String into,
            @Nullable Integer position) {}

    /** After all of these events, asked for by the adoption of the agenda. */
    static ViewsRecorded after(List<Story.Told> told) {
        Shown shown = new Shown();
        shown.views.put("projects", JSON.createObjectNode());
        shown.views.put("deliveries", JSON.createObjectNode());
        long moment = -1;
        for (Story.Told each : told) {
            moment = each.event() instanceof AgendaAdopted ? told.indexOf(each) : moment;
            shown.look(each.event());
        }
        List<ViewDigest> digests = shown.views.entrySet().stream()
                .map(view -> ViewText.digest(view.getKey(), view.getValue()))
                .toList();
        return new ViewsRecorded(ViewsId.after(moment), moment, told.size() - 1, digests);
    }

    private void look(Object event) {
        if (event instanceof VotesCounted counted) {
            ObjectNode result = JSON.valueToTree(counted);
            result.setAll((ObjectNode) result.remove("ballots"));
            result.remove("valid");
            int ballots = counted.ballots().valid().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            views.put("result r-1", result.put("ballots", ballots));
        } else if (event instanceof AgendaDrafted drafted) {
            ObjectNode agenda = JSON.valueToTree(drafted);
            views.put("agenda r-1", agenda.without(Set.of("currency", "pots")));
        } else if (event instanceof AgendaAdopted adopted) {
            Map<String, Place> places = new HashMap<>();
            adopted.items().forEach(item -> places.put(item.project().value(), place(item)));
            Objects.requireNonNull(views.get("agenda r-1")).set("adopted", JSON.valueToTree(places));
        } else if (event instanceof LedgerOpened opened) {
            views.put("ledger wijk", JSON.valueToTree(opened));
        } else if (JSON.valueToTree(event).has("transaction")) {
            post(JSON.treeToValue(JSON.valueToTree(event).get("transaction"), Transaction.class));
        }
    }

    private void post(Transaction transaction) {
        for (Posting posting : transaction.postings()) {
            balances.merge(posting.account().value(), posting.amount().cents(), Long::sum);
        }
        Objects.requireNonNull(views.get("ledger wijk")).set("balances", JSON.valueToTree(balances));
    }

    private static Place place(AdoptedItem item) {
        boolean goesOn = item.placing() == Placing.TOP || item.placing() == Placing.WAITING_LIST;
        return new Place(item.placing(), null, goesOn ? item.position() : null);
    }
}
