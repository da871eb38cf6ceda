package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of PROJECTS: those that any project fills. */
final class ProjectColumns {
    private static final Column<PabulibProject> ID = new Column<>("project_id", PabulibProject::id);

    private static final Column<PabulibProject> COST =
            new Column<>("cost", project -> project.cost().written());

    private static final List<Column<PabulibProject>> OPTIONAL = List.of(
            new Column<>("votes", project -> text(project.votes())),
            new Column<>("score", project -> text(project.score())),
            new Column<>("name", project -> text(project.name())),
            new Column<>("category", project -> String.join(",", project.categories())),
            new Column<>("target", project -> String.join(",", project.targets())),
            new Column<>("selected", project -> text(project.selected())));

    private ProjectColumns() {}

    static List<Column<PabulibProject>> of(List<PabulibProject> projects) {
        Stream<Column<PabulibProject>> used = OPTIONAL.stream().filter(column -> column.isUsed(projects));
        return Stream.of(Stream.of(ID, COST), used, Column.others(projects, PabulibProject::others))
                .flatMap(columns -> columns)
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
