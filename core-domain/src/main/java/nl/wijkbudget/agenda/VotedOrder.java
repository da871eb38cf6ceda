package nl.wijkbudget.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.Candidate;

/**
 * The agenda as voted: the standings of a result, the first so many of them to start with first.
 *
 * <p>They are taken in the order of the standings, funded or not: money is another decision. When a tie lies over the edge
 * the order of the tie rule decides, and the items say that they are tied.
 */
final class VotedOrder {
    private final CertifiedResult result;
    private final Set<ProjectId> tied = new HashSet<>();

    VotedOrder(CertifiedResult result) {
        this.result = result;
        result.outcome().ties().stream().map(Tie::order).forEach(tied::addAll);
    }

    List<AgendaItem> items() {
        List<AgendaItem> items = new ArrayList<>();
        for (Standing standing : result.outcome().standings()) {
            items.add(item(standing, items.size() < result.rulebook().top()));
        }
        return items;
    }

    private AgendaItem item(Standing standing, boolean top) {
        Candidate candidate = result.rulebook().candidate(standing.project()).orElseThrow();
        return new AgendaItem(
                standing.rank(),
                standing.project(),
                candidate.title(),
                candidate.theme(),
                standing.votes(),
                standing.points(),
                standing.price(),
                candidate.pot(),
                standing.funded(),
                tied.contains(standing.project()),
                standing.wholeLead(),
                top ? Placing.TOP : Placing.WAITING_LIST);
    }
}
