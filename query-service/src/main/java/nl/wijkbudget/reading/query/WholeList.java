package nl.wijkbudget.reading.query;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.GetStatement;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.neighbourhood.projection.ListNeighbourhoods;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodLine;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodList;
import nl.wijkbudget.project.projection.ListProjects;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.project.projection.ProjectList;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.round.projection.ListRounds;
import nl.wijkbudget.round.projection.RoundLine;
import nl.wijkbudget.round.projection.RoundList;
import org.jspecify.annotations.Nullable;

/** Lists that a page shows as a whole, asked a hundred lines at a time. */
public final class WholeList {
    private static final int PAGE = 100;
    private static final Long BEFORE_FIRST = -1L;

    private WholeList() {}

    /** The newest first; without a neighbourhood: all. */
    public static List<RoundLine> rounds(Questions questions, @Nullable NeighbourhoodId neighbourhood) {
        List<RoundLine> all = new ArrayList<>();
        for (@Nullable String after = ""; after != null; ) {
            RoundList page = questions.ask(new ListRounds(neighbourhood, after, PAGE), RoundList.class);
            all.addAll(page.rounds());
            after = page.next();
        }
        return all;
    }

    /** Of a round, by id. */
    public static List<ProjectLine> projects(Questions questions, RoundId round) {
        List<ProjectLine> all = new ArrayList<>();
        for (@Nullable String after = ""; after != null; ) {
            ProjectList page = questions.ask(new ListProjects(round, null, null, after, PAGE), ProjectList.class);
            all.addAll(page.projects());
            after = page.next();
        }
        return all;
    }

    /** The oldest first, as of a position or all. */
    public static List<Entry> entries(Questions questions, NeighbourhoodId neighbourhood, @Nullable LogPosition asOf) {
        List<Entry> all = new ArrayList<>();
        for (@Nullable Long after = BEFORE_FIRST; after != null; ) {
            Statement page = questions.ask(new GetStatement(neighbourhood, after, PAGE, asOf), Statement.class);
            all.addAll(page.entries());
            after = page.next();
        }
        return all;
    }

    /** By name. */
    public static List<NeighbourhoodLine> neighbourhoods(Questions questions) {
        List<NeighbourhoodLine> all = new ArrayList<>();
        for (@Nullable String after = ""; after != null; ) {
            NeighbourhoodList page = questions.ask(new ListNeighbourhoods(after, PAGE), NeighbourhoodList.class);
            all.addAll(page.neighbourhoods());
            after = page.next();
        }
        return all;
    }
}
