package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.stream.Stream;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The projects that the tests of this package speak of. */
final class Ideas {
    static final ProjectId BENCH = new ProjectId("bankje");
    static final ProjectId SWING = new ProjectId("schommel");
    static final Proposal IDEA = new Proposal(GREEN, "Een bankje", "Op het plein is geen plek om te zitten.", true);
    static final Proposal OTHER_IDEA = new Proposal(TOGETHER, "Een lange bank", "Samen zitten op het plein.", false);
    static final Proposal PLACED = new Proposal(
            GREEN, IDEA.title(), IDEA.summary(), true, new Location("Het plein", new Point("53.19732,6.56712")));
    static final Point ELSEWHERE = new Point("6.56712,53.19732");
    static final Proposal OUTSIDE =
            new Proposal(GREEN, IDEA.title(), IDEA.summary(), true, new Location("Het plein", ELSEWHERE));
    static final ProjectProposed PROPOSED = new ProjectProposed(BENCH, ROUND, WIJK, RESIDENT.actor(), IDEA);
    static final CostEstimated ESTIMATED = new CostEstimated(BENCH, Money.of(2_500));
    static final ProjectDeclaredFeasible FEASIBLE = new ProjectDeclaredFeasible(BENCH);
    static final ProjectDeclaredInfeasible INFEASIBLE = new ProjectDeclaredInfeasible(BENCH);
    static final ProjectWithdrawn WITHDRAWN = new ProjectWithdrawn(BENCH);
    static final ProjectMergedInto MERGED = new ProjectMergedInto(BENCH, SWING);

    private Ideas() {}

    /** A project of a round in this phase, the only one that there is. */
    static AggregateTestFixture<Project> projectWhile(Period period) {
        return projectAmong(period);
    }

    static AggregateTestFixture<Project> projectAmong(Period period, ProjectDossier... known) {
        AggregateTestFixture<Project> project = new AggregateTestFixture<>(Project.class);
        Projects projects = id -> Stream.of(known)
                .filter(dossier -> dossier.project().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejection(new ProjectIsUnknown(id)));
        project.registerInjectableResource(new ProjectOffice(NEIGHBOURHOODS, period, projects, CLOCK));
        return project;
    }
}
