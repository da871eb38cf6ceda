package nl.wijkbudget.counting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import org.jspecify.annotations.Nullable;

/** Builds an election as a test tells it; projects count as submitted in the order in which they are told. */
public final class ElectionBuilder {
    private static final VotingWindow WINDOW = new VotingWindow(Wijk.NOW.minusSeconds(600), Wijk.NOW);

    private final List<Pot> pots = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<CountedBallot> ballots = new ArrayList<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private String rule = "most-votes-first-skip";
    private Measure measure = Measure.VOTES;
    private BallotForm form = new BallotForm.Approval(0, 1_000);
    private TieRule tieRule = TieRule.PROJECT_ID;
    private @Nullable Lot drawn;
    private int top = 10;

    public static ElectionBuilder of(long euros) {
        return new ElectionBuilder().pot("pot", euros);
    }

    public ElectionBuilder pot(String name, long euros) {
        return pot(name, Money.of(euros));
    }

    public ElectionBuilder pot(String name, Money amount) {
        pots.add(new Pot(new PotId(name), amount, null));
        return this;
    }

    /** Adds a project that the pot told last pays for. */
    public ElectionBuilder project(String id, long euros) {
        return project(id, Money.of(euros));
    }

    public ElectionBuilder project(String id, Money price) {
        Instant submittedAt = Wijk.NOW.minusSeconds(86_400).plusSeconds(candidates.size());
        PotId pot = pots.get(pots.size() - 1).pot();
        candidates.add(new Candidate(new ProjectId(id), "Project " + id, Wijk.GREEN, price, pot, submittedAt));
        return this;
    }

    public ElectionBuilder countedBy(String chosen) {
        rule = chosen;
        return this;
    }

    public ElectionBuilder ties(TieRule chosen) {
        tieRule = chosen;
        return this;
    }

    public ElectionBuilder with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Orders equal scores by this lot. */
    public ElectionBuilder lot(String... order) {
        parameters.put("lot", String.join(" ", order));
        return ties(TieRule.LOT);
    }

    /** Orders equal scores by this lot, drawn after closing. */
    public ElectionBuilder drawn(String... order) {
        drawn = new Lot(ids(order));
        return ties(TieRule.COMMITTED_LOT);
    }

    public ElectionBuilder top(int first) {
        top = first;
        return this;
    }

    public ElectionBuilder form(BallotForm chosen) {
        form = chosen;
        return this;
    }

    public ElectionBuilder measuredBy(Measure chosen) {
        measure = chosen;
        return this;
    }

    /** A vote in which the points of this form are added up. */
    public ElectionBuilder points(BallotForm chosen) {
        return form(chosen).measuredBy(Measure.POINTS);
    }

    public ElectionBuilder chosen(int times, String... projects) {
        return ballots(times, new Selection.Chosen(ids(projects)));
    }

    public ElectionBuilder ranked(int times, String... projects) {
        return ballots(times, new Selection.Ranked(ids(projects)));
    }

    public ElectionBuilder ballots(int times, Selection selection) {
        for (int time = 0; time < times; time++) {
            BallotId id = new BallotId("b" + (ballots.size() + 1));
            ballots.add(new CountedBallot(id, Channel.ONLINE, selection));
        }
        return this;
    }

    public Rulebook rulebook() {
        return new Rulebook(
                candidates,
                form,
                new RuleChoice(rule, measure, parameters),
                pots,
                tieRule,
                WINDOW,
                new EligibilityPolicy("Everyone with a letter", null),
                Set.of(Channel.ONLINE),
                top,
                "EUR");
    }

    public Election election() {
        return new Election(rulebook(), ballots, drawn);
    }

    /** The outcome by the rule of the rulebook. */
    public Outcome count() {
        return Outcomes.of(election());
    }

    private static List<ProjectId> ids(String... projects) {
        return Stream.of(projects).map(ProjectId::new).toList();
    }
}
