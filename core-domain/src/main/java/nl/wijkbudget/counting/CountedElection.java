package nl.wijkbudget.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rule.NamedRule;

/** An election after a rule counted each of its pots. */
record CountedElection(Election election, NamedRule rule, List<CountedPot> pots) {
    CountedElection {
        pots = List.copyOf(pots);
    }

    static CountedElection of(Election election, NamedRule rule) {
        return of(
                election,
                PotPoll.of(election, PollForm.marks(election.rulebook().form(), rule)),
                rule);
    }

    static CountedElection of(Election election, List<PotPoll> polls, NamedRule rule) {
        return new CountedElection(
                election,
                rule,
                polls.stream()
                        .map(pot -> new CountedPot(pot, rule.count(pot.poll())))
                        .toList());
    }

    Outcome outcome() {
        List<Step> steps = pots.stream().flatMap(pot -> pot.steps().stream()).toList();
        List<Tie> ties = pots.stream()
                .flatMap(pot -> pot.ties(election.rulebook().tieRule()).stream())
                .toList();
        if (CountingRules.isOrder(rule.name())) {
            ScoreOrder order = ScoreOrder.of(election, steps, CountingRules.isPerCost(rule.name()));
            return outcome(order.standings(Places.of(this)), order.steps(), order.ties(ties));
        }
        return outcome(new SelectionOrder(election, Places.of(this)).standings(), steps, ties);
    }

    /** How many ballots name a project that one of the pots pays for. */
    Reach reach() {
        Set<ProjectId> funded = new HashSet<>();
        pots.forEach(pot -> funded.addAll(pot.funded()));
        long served = election.ballots().stream()
                .filter(ballot -> ballot.selection().projects().stream().anyMatch(funded::contains))
                .count();
        return new Reach(election.ballots().size(), Math.toIntExact(served));
    }

    private Outcome outcome(List<Standing> standings, List<Step> steps, List<Tie> ties) {
        return new Outcome(
                standings, steps, ties, pots.stream().map(CountedPot::outcome).toList(), reach());
    }
}
