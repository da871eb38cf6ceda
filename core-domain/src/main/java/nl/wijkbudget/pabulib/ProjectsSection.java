package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.List;

/** Reads PROJECTS. */
final class ProjectsSection implements SectionRows {
    private final Table table;
    private final ProjectInterpreter interpreter;
    private final KnownProjects known;
    private final MetaSection meta;
    private final List<PabulibProject> projects = new ArrayList<>();

    ProjectsSection(Place title, MetaSection meta, Faults faults) {
        this.meta = meta;
        table = new Table(Columns.PROJECTS, title, faults);
        interpreter = new ProjectInterpreter(faults);
        known = new KnownProjects(faults);
    }

    @Override
    public void take(RawRow row) {
        table.line(row).ifPresent(this::take);
    }

    @Override
    public void takeBlank() {
        table.takeBlank();
    }

    private void take(Line line) {
        line.optional("project_id").ifPresent(known::register);
        if (table.isWhole(line)) {
            interpreter.interpret(line).ifPresent(this::keep);
        }
    }

    private void keep(PabulibProject project) {
        projects.add(project);
        known.price(project);
    }

    @Override
    public void end() {
        table.end();
        meta.checkCount(MetaKey.NUM_PROJECTS, table);
    }

    List<PabulibProject> projects() {
        return projects;
    }

    KnownProjects known() {
        return known;
    }
}
