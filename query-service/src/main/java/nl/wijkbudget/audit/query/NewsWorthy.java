package nl.wijkbudget.audit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** The newest decisions that people want to hear of, out of all that are in the journal. */
final class NewsWorthy {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;
    private static final int MOST = 50;
    private static final Set<String> EVENTS = Set.of(
            "ProposalsOpened",
            "ProposalsClosed",
            "VotingOpened",
            "RulebookAmended",
            "VotingClosed",
            "ResultRecorded",
            "RoundClosed",
            "RoundAbandoned",
            "ProjectProposed",
            "ProjectRevised",
            "ProjectsMerged",
            "ProjectWithdrawn",
            "ProjectDeclaredFeasible",
            "ProjectDeclaredInfeasible",
            "ItemDeferred",
            "ItemsCombined",
            "ItemEscalated",
            "AgendaAdopted",
            "ProjectStarted",
            "ProgressReported",
            "MilestoneReached",
            "EvidenceAttached",
            "ProjectCompleted",
            "ProjectStopped");

    private final Questions questions;

    NewsWorthy(Questions questions) {
        this.questions = questions;
    }

    /** The newest first; without a stream of all. It looks back so far and no further, however little it found. */
    List<DecisionLine> newest(@Nullable String stream, Predicate<DecisionLine> wanted) {
        List<DecisionLine> found = new ArrayList<>();
        @Nullable Long before = Long.MAX_VALUE;
        for (int page = 0; page < MOST_PAGES && before != null && found.size() < MOST; page++) {
            DecisionList list = questions.ask(new ListDecisions(stream, null, null, before, PAGE), DecisionList.class);
            list.decisions().stream()
                    .filter(line -> EVENTS.contains(line.event()))
                    .filter(wanted)
                    .forEach(found::add);
            before = list.next();
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
