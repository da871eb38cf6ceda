package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import nl.wijkbudget.pabulib.ImportPreview;
import nl.wijkbudget.pabulib.ImportPreview.ProjectToCome;
import nl.wijkbudget.pabulib.PabulibMeta;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.rulebook.RuleChoice;

/** Tells what an election will bring in, in the words in which it will be proposed. */
record Preview(CheckedElection election, Standing standing) {
    ImportPreview told() throws IOException {
        ElectionNames names = election.names();
        PabulibMeta meta = election.outline().meta();
        RuleChoice rule = election.rules().rule();
        return new ImportPreview(
                names.digest(),
                names.round().value(),
                names.roundTitle(),
                names.neighbourhoodName(),
                standing.name(),
                meta.rule().orElse(""),
                election.rules().isKnown(),
                rule.name(),
                rule.measure().name(),
                rule.parameters(),
                election.currency(),
                meta.budget().cents(),
                election.outline().projects().stream()
                        .mapToLong(project -> project.cost().cents())
                        .sum(),
                election.range().ballots(),
                election.outline().projects().stream().map(this::toCome).toList(),
                election.file().columns().stream().map(ColumnPurpose::use).toList());
    }

    private ProjectToCome toCome(PabulibProject project) {
        return new ProjectToCome(
                project.id(),
                ImportedProjects.proposal(project, election.names()).title(),
                ImportedProjects.category(project),
                project.cost().cents());
    }

    /** How much of an election is there already. */
    enum Standing {
        NEW,
        BEGUN,
        WHOLE,
        /** Its round was stopped; what is stored stays, and this content makes no other round. */
        ABANDONED
    }
}
