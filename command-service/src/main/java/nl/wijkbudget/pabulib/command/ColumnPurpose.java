package nl.wijkbudget.pabulib.command;

import java.util.Map;
import nl.wijkbudget.pabulib.ImportPreview.ColumnUse;
import nl.wijkbudget.pabulib.PabulibColumn;

/** What an import does with a column of a file; a format that names its columns leaves nothing to match by hand. */
enum ColumnPurpose {
    TITLE(true),
    PLACE(true),
    ROUND_NAME(true),
    CHECK(true),
    BUDGET(true),
    CURRENCY(true),
    BALLOT_FORM(true),
    RULE(true),
    PROJECT(true),
    PRICE(true),
    NAME(true),
    THEME(true),
    DESCRIPTION(true),
    LOCATION(true),
    BALLOT(true),
    CHOICES(true),
    POINTS(true),
    /** When that election was; ours is when it is imported. */
    DATES(false),
    /** What came out; we count for ourselves. */
    OUTCOME(false),
    /** Any other column of VOTES is about who voted, and that is nobody's business here. */
    ABOUT_VOTERS(false),
    UNKNOWN(false);

    private static final Map<String, ColumnPurpose> OF_META = Map.ofEntries(
            Map.entry("description", TITLE),
            Map.entry("country", PLACE),
            Map.entry("unit", PLACE),
            Map.entry("subunit", PLACE),
            Map.entry("instance", ROUND_NAME),
            Map.entry("num_projects", CHECK),
            Map.entry("num_votes", CHECK),
            Map.entry("min_sum_points", CHECK),
            Map.entry("max_sum_cost", CHECK),
            Map.entry("default_score", CHECK),
            Map.entry("budget", BUDGET),
            Map.entry("currency", CURRENCY),
            Map.entry("vote_type", BALLOT_FORM),
            Map.entry("min_length", BALLOT_FORM),
            Map.entry("max_length", BALLOT_FORM),
            Map.entry("min_points", BALLOT_FORM),
            Map.entry("max_points", BALLOT_FORM),
            Map.entry("max_sum_points", BALLOT_FORM),
            Map.entry("rule", RULE),
            Map.entry("date_begin", DATES),
            Map.entry("date_end", DATES));

    private static final Map<String, ColumnPurpose> OF_PROJECTS = Map.of(
            "project_id", PROJECT,
            "cost", PRICE,
            "name", NAME,
            "category", THEME,
            "description", DESCRIPTION,
            "latitude", LOCATION,
            "longitude", LOCATION,
            "votes", OUTCOME,
            "score", OUTCOME,
            "selected", OUTCOME);

    private static final Map<String, ColumnPurpose> OF_VOTES =
            Map.of("voter_id", BALLOT, "vote", CHOICES, "points", POINTS);

    private final boolean taken;

    ColumnPurpose(boolean taken) {
        this.taken = taken;
    }

    static ColumnUse use(PabulibColumn column) {
        ColumnPurpose purpose =
                switch (column.section()) {
                    case "META" -> OF_META.getOrDefault(column.meaning(), UNKNOWN);
                    case "PROJECTS" -> OF_PROJECTS.getOrDefault(column.meaning(), UNKNOWN);
                    default -> OF_VOTES.getOrDefault(column.meaning(), ABOUT_VOTERS);
                };
        return new ColumnUse(column.section(), column.name(), purpose.name(), purpose.taken);
    }
}
