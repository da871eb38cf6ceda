package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** Short words for what tests expect of an outcome. */
final class Outcomes {
    private Outcomes() {}

    /** A standing of a vote without points: every vote is one point. */
    static Standing standing(int rank, String project, int votes, long euros, boolean funded, @Nullable Long margin) {
        return new Standing(rank, new ProjectId(project), votes, votes, Money.of(euros), funded, margin);
    }

    static Step step(String project, long euros, long available, Step.Verdict verdict) {
        return step("pot", project, euros, available, verdict);
    }

    static Step step(String pot, String project, long euros, long available, Step.Verdict verdict) {
        return new Step(new ProjectId(project), new PotId(pot), Money.of(euros), Money.of(available), verdict);
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
