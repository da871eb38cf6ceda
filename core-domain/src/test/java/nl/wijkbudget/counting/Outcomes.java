package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Short words for what tests expect of an outcome: who stands where, and what was decided step by step. */
final class Outcomes {
    private Outcomes() {}

    /** What the rule of the rulebook makes of the election. */
    static Outcome of(Election election) {
        return CountedElection.of(election, CountingRules.of(election.rulebook().rule()))
                .outcome();
    }

    /** A standing without its reasons. */
    record Place(
            int rank,
            ProjectId project,
            int votes,
            long points,
            Money price,
            boolean funded,
            @Nullable Fraction lead) {}

    /** A step without what it is based on. */
    record Decided(ProjectId project, PotId pot, Money price, Money available, Verdict verdict) {}

    static List<Place> standings(Outcome outcome) {
        return outcome.standings().stream()
                .map(each -> new Place(
                        each.rank(),
                        each.project(),
                        each.votes(),
                        each.points(),
                        each.price(),
                        each.funded(),
                        each.lead()))
                .toList();
    }

    static List<Decided> steps(Outcome outcome) {
        return outcome.steps().stream()
                .map(each -> new Decided(each.project(), each.pot(), each.price(), each.available(), each.verdict()))
                .toList();
    }

    /** A standing of a vote without points: every vote is one point. */
    static Place standing(int rank, String project, int votes, long euros, boolean funded, @Nullable Long lead) {
        return standing(rank, project, votes, votes, euros, funded, lead);
    }

    static Place standing(
            int rank, String project, int votes, long points, long euros, boolean funded, @Nullable Long lead) {
        Fraction exact = lead == null ? null : Fraction.of(lead);
        return new Place(rank, new ProjectId(project), votes, points, Money.of(euros), funded, exact);
    }

    static Decided step(String project, long euros, long available, Verdict verdict) {
        return step("pot", project, euros, available, verdict);
    }

    static Decided step(String pot, String project, long euros, long available, Verdict verdict) {
        return new Decided(new ProjectId(project), new PotId(pot), Money.of(euros), Money.of(available), verdict);
    }

    static List<ProjectId> ids(String... projects) {
        return List.of(projects).stream().map(ProjectId::new).toList();
    }

    static List<ProjectId> order(Outcome outcome) {
        return outcome.standings().stream().map(Standing::project).toList();
    }

    static List<ProjectId> funded(Outcome outcome) {
        return outcome.standings().stream()
                .filter(Standing::funded)
                .map(Standing::project)
                .toList();
    }
}
