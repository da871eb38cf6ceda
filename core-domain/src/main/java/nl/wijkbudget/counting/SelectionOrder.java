package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.rulebook.Candidate;

/**
 * The order of a rule whose scores do not compare: first what each pot selected first, then second and so on, and then
 * what is not funded; of equals, the one with more votes or points comes first.
 */
record SelectionOrder(Election election, Places places) {
    List<Standing> standings() {
        Comparator<Candidate> order = Comparator.<Candidate>comparingInt(places::selected)
                .thenComparing(
                        candidate -> places.score(
                                candidate, election.rulebook().rule().measure()),
                        Comparator.reverseOrder())
                .thenComparing(election.tieOrder());
        List<Standing> standings = new ArrayList<>();
        election.rulebook().candidates().stream()
                .sorted(order)
                .forEach(candidate -> standings.add(places.standing(standings.size() + 1, candidate, null)));
        return standings;
    }
}
