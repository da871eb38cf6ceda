package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.Map;

/**
 * What a file that was checked and rehearsed will bring in.
 *
 * @param sha256 of the content, in hexadecimal digits
 * @param standing NEW, BEGUN by an import that broke off, WHOLE when it is all there, or ABANDONED when its round was stopped
 * @param named the rule as the file names it; empty when it names none
 * @param known whether we count by that rule; otherwise by most votes first
 * @param rule by which the round will be counted, with its measure and parameters
 * @param budget what there is to divide, in cents
 * @param cost of all projects together, in cents
 */
public record ImportPreview(
        String sha256,
        String round,
        String title,
        String neighbourhood,
        String standing,
        String named,
        boolean known,
        String rule,
        String measure,
        Map<String, String> parameters,
        String currency,
        long budget,
        long cost,
        long ballots,
        List<ProjectToCome> projects,
        List<ColumnUse> columns) {
    public ImportPreview {
        parameters = Map.copyOf(parameters);
        projects = List.copyOf(projects);
        columns = List.copyOf(columns);
    }

    /** A project as it will be proposed; the cost is in cents. */
    public record ProjectToCome(String id, String title, String theme, long cost) {}

    /** What becomes of a column: its use has a name that stays the same, and is taken in or left out. */
    public record ColumnUse(String section, String name, String use, boolean taken) {}
}
