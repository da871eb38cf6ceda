package nl.wijkbudget.pabulib.command;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;

/** The projects of a file: their first category is their theme, their cost was accepted by putting it on the ballot. */
record ImportedProjects(CheckedElection election, Importer importer) {
    private static final String NO_CATEGORY = "Overig";
    private static final int TITLE = 150;
    private static final int SUMMARY = 5_000;

    int projects() {
        return list().size();
    }

    void propose(Steps steps) {
        ElectionNames names = election.names();
        list().stream()
                .map(ImportedProjects::category)
                .distinct()
                .forEach(category ->
                        importer.organise(new DefineTheme(names.neighbourhood(), names.theme(category), category)));
        for (PabulibProject project : list()) {
            importer.propose(new ProposeProject(
                    names.project(project.id()), names.round(), names.neighbourhood(), proposal(project, names)));
            steps.oneMore();
        }
    }

    void assess(Steps steps) {
        for (PabulibProject project : list()) {
            ProjectId id = election.names().project(project.id());
            importer.decide(new EstimateCost(id, new Money(project.cost().cents())));
            importer.decide(new DeclareFeasible(id));
            steps.oneMore();
        }
    }

    private List<PabulibProject> list() {
        return election.outline().projects();
    }

    static Proposal proposal(PabulibProject project, ElectionNames names) {
        String name = project.name() == null ? "Project " + project.id() : project.name();
        String summary = project.others().getOrDefault("description", name);
        return new Proposal(
                names.theme(category(project)),
                cut(name, TITLE),
                cut(summary.isBlank() ? name : summary, SUMMARY),
                false);
    }

    static String category(PabulibProject project) {
        return project.categories().isEmpty()
                ? NO_CATEGORY
                : project.categories().get(0);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
