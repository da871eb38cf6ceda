package nl.wijkbudget.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it is adopted: what stands, in the order as voted, and after it what was put off or combined, in that order too.
 *
 * <p>The first so many that stand are to start with first, so a project moves up for each one before it that does not stand.
 */
final class AdoptedOrder {
    private final AgendaReview review;
    private final List<AdoptedItem> items = new ArrayList<>();

    AdoptedOrder(AgendaDrafted voted, AgendaReview review) {
        this.review = review;
        voted.items().stream()
                .filter(item -> asideAs(item) == null)
                .forEach(item -> add(item, items.size() < voted.top() ? Placing.TOP : Placing.WAITING_LIST));
        for (AgendaItem item : voted.items()) {
            Placing aside = asideAs(item);
            if (aside != null) {
                add(item, aside);
            }
        }
    }

    List<AdoptedItem> items() {
        return items;
    }

    private void add(AgendaItem item, Placing placing) {
        ProjectId into = review.leadOf(item.project());
        items.add(new AdoptedItem(items.size() + 1, item.project(), item.price(), item.pot(), placing, into));
    }

    private @Nullable Placing asideAs(AgendaItem item) {
        if (review.combined().containsKey(item.project())) {
            return Placing.COMBINED;
        }
        return review.deferred().contains(item.project()) ? Placing.DEFERRED : null;
    }
}
