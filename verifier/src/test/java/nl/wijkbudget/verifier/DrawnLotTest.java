package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.counting.EngineCount;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.LotDraw;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.ProposalsClosed;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.SeedCommitment;
import nl.wijkbudget.round.SeedCommitted;
import nl.wijkbudget.round.SeedRevealed;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.verifier.log.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round in which a lot decides between three equals, and what is said when something of that lot is not right. */
class DrawnLotTest {
    private static final RoundId ROUND = new RoundId("r-1");
    private static final ThemeId GREEN = new ThemeId("groen");
    private static final PotId POT = new PotId("pot");
    private static final Instant OPENS = Instant.parse("2026-03-02T11:30:00Z");
    private static final CountId COUNT = new CountId("r-1.1");
    private static final List<String> PROJECTS = List.of("tuin", "bank", "kast");
    private static final List<String> CONTRIBUTORS = List.of("notaris", "koploper", "toetser");
    private static final Rulebook RULEBOOK = rulebook();

    @TempDir
    Path directory;

    private final List<Object> told = new ArrayList<>();
    private String drawnInPublicAt = "2026-03-09T12:00:00.000000000Z";

    @Test
    void a_lot_from_seeds_holds_with_the_count_that_goes_by_it() throws IOException {
        vote(CONTRIBUTORS);
        reveal(CONTRIBUTORS);
        tell(drawn());
        count();

        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.said().get("looked").whole("lot")).isGreaterThan(10);
    }

    @Test
    void a_lot_in_public_holds_when_a_seed_is_missing() throws IOException {
        vote(CONTRIBUTORS);
        reveal(List.of("toetser", "koploper"));
        tell(new LotDrawnInPublic(ROUND, List.of(new ActorId("notaris")), ids(PROJECTS), "Uit een hoge hoed"));
        count();

        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void a_lot_in_public_within_a_week_of_closing_is_named() throws IOException {
        drawnInPublicAt = "2026-03-09T11:59:59.999999999Z";
        vote(CONTRIBUTORS);
        reveal(List.of("toetser", "koploper"));
        tell(new LotDrawnInPublic(ROUND, List.of(new ActorId("notaris")), ids(PROJECTS), "Uit een hoge hoed"));

        assertThat(verdict().faults()).containsExactly("#13 round.LotDrawnInPublic: drawn-early");
    }

    @Test
    void a_time_of_no_day_that_there_is_is_named() throws IOException {
        drawnInPublicAt = "2026-02-30T12:00:00.000000000Z";
        vote(CONTRIBUTORS);
        tell(new LotDrawnInPublic(ROUND, List.of(), ids(PROJECTS), "Uit een hoge hoed"));

        assertThat(verdict().faults()).contains("#11 round.LotDrawnInPublic: malformed");
    }

    @Test
    void another_seed_than_was_committed_to_is_named() throws IOException {
        vote(CONTRIBUTORS);
        tell(revealed("notaris", new LotSeed("0".repeat(64))));

        assertThat(verdict().faults()).containsExactly("#11 round.SeedRevealed: other-seed");
    }

    @Test
    void another_order_than_follows_is_named() throws IOException {
        vote(CONTRIBUTORS);
        reveal(CONTRIBUTORS);
        LotDrawn right = drawn();
        List<ProjectId> turned = new ArrayList<>(right.order());
        turned.add(turned.remove(0));
        tell(new LotDrawn(ROUND, right.tree(), right.seed(), turned));
        count();

        assertThat(verdict().faults()).containsExactly("#14 round.LotDrawn: differs");
    }

    @Test
    void a_root_of_another_log_is_named() throws IOException {
        vote(CONTRIBUTORS);
        reveal(CONTRIBUTORS);
        ClosingTree other = new ClosingTree(closing().size(), "f".repeat(64));
        tell(new LotDraw(ROUND, other, inOrder(CONTRIBUTORS)).of(RULEBOOK.projects()));

        assertThat(verdict().faults()).contains("#14 round.LotDrawn: differs");
    }

    @Test
    void a_seed_that_was_shown_before_closing_is_named() throws IOException {
        prepare(CONTRIBUTORS);
        tell(revealed("notaris", seed("notaris")));
        close();

        assertThat(verdict().faults()).containsExactly("#8 round.SeedRevealed: revealed-early");
    }

    @Test
    void too_few_commitments_are_named_where_the_vote_opens() throws IOException {
        prepare(List.of("notaris", "koploper"));

        assertThat(verdict().faults()).containsExactly("#6 round.VotingOpened: too-few-commitments");
    }

    @Test
    void a_seed_of_who_never_committed_is_named() throws IOException {
        vote(CONTRIBUTORS);
        tell(revealed("buurman", seed("buurman")));

        assertThat(verdict().faults()).containsExactly("#11 round.SeedRevealed: no-commitment");
    }

    @Test
    void a_commitment_that_came_late_or_is_a_copy_is_named() throws IOException {
        prepare(CONTRIBUTORS);
        tell(committed("buurman"));
        tell(new SeedCommitted(ROUND, new ActorId("neef"), seed("notaris").commitmentIn(ROUND)));

        assertThat(verdict().faults())
                .containsExactly(
                        "#8 round.SeedCommitted: committed-late",
                        "#9 round.SeedCommitted: committed-late",
                        "#9 round.SeedCommitted: committed-copy");
    }

    @Test
    void a_draw_that_leaves_a_seed_out_is_named() throws IOException {
        vote(CONTRIBUTORS);
        reveal(List.of("notaris", "koploper"));
        tell(new LotDraw(ROUND, closing(), inOrder(List.of("notaris", "koploper"))).of(RULEBOOK.projects()));

        assertThat(verdict().faults()).containsExactly("#13 round.LotDrawn: seeds-missing");
    }

    @Test
    void a_draw_in_public_without_need_or_again_is_named() throws IOException {
        vote(CONTRIBUTORS);
        reveal(CONTRIBUTORS);
        tell(drawn());
        tell(new LotDrawnInPublic(ROUND, List.of(), ids(List.of("tuin", "bank")), "Uit een hoge hoed"));

        assertThat(verdict().faults())
                .containsExactly(
                        "#15 round.LotDrawnInPublic: drawn-twice",
                        "#15 round.LotDrawnInPublic: not-the-ballot",
                        "#15 round.LotDrawnInPublic: no-seed-missing");
    }

    @Test
    void a_count_before_the_draw_is_named() throws IOException {
        vote(CONTRIBUTORS);
        reveal(CONTRIBUTORS);
        LotDrawn later = drawn();
        List<Object> withLot = new ArrayList<>(told);
        withLot.add(later);
        tell(EngineCount.of(COUNT, ROUND, withLot));

        assertThat(verdict().faults()).contains("#14 counting.VotesCounted: not-drawn");
    }

    @Test
    void the_vector_of_the_docs_is_that_of_the_engine() {
        RoundId round = new RoundId("voorbeeldwijk-2026");
        ClosingTree tree = new ClosingTree(42, "7a414f45969ae4b257affcc5b5691bae550d28fd25478c6490c53b6671c147f3");
        List<LotSeed> seeds = Stream.of("c3", "a1", "b2")
                .map(each -> new LotSeed(each.repeat(32)))
                .toList();

        assertThat(seeds).extracting(each -> each.commitmentIn(round)).isSorted();
        assertThat(new LotDraw(round, tree, seeds)
                        .of(ids(List.of("buurttuin", "minibieb", "bankje")))
                        .seed())
                .isEqualTo(new LotSeed("70dee7ec583eea3bf0423e5e3fe326405d213b5e6d30399dbe40f76ff8023dca"));
    }

    private void prepare(List<String> contributors) {
        tell(new RoundPlanned(ROUND, new NeighbourhoodId("wijk"), "Ronde", "EUR"));
        tell(new ProposalsOpened(ROUND));
        tell(new ProposalsClosed(ROUND));
        tell(new RulebookAdopted(ROUND, draft()));
        contributors.forEach(contributor -> tell(committed(contributor)));
        tell(new VotingOpened(ROUND, RULEBOOK, RULEBOOK.hash()));
    }

    private void vote(List<String> contributors) {
        prepare(contributors);
        cast("a", "tuin");
        cast("b", "bank");
        close();
    }

    private void close() {
        tell(new VotingClosed(ROUND, false));
    }

    private void cast(String voter, String project) {
        Selection selection = new Selection.Chosen(ids(List.of(project)));
        tell(new VoteCast(new BallotId("r-1." + voter), ROUND, RULEBOOK.hash(), Channel.ONLINE, selection));
    }

    private void reveal(List<String> contributors) {
        contributors.forEach(contributor -> tell(revealed(contributor, seed(contributor))));
    }

    private void count() {
        VotesCounted counted = EngineCount.of(COUNT, ROUND, told);
        tell(counted);
        tell(new ResultCertified(COUNT, ROUND));
    }

    private LotDrawn drawn() {
        return new LotDraw(ROUND, closing(), inOrder(CONTRIBUTORS)).of(RULEBOOK.projects());
    }

    /** As the log has it that is told so far. */
    private ClosingTree closing() {
        int size = told.stream().map(Object::getClass).toList().indexOf(VotingClosed.class) + 1;
        Tree tree = new Tree((path, hashes) -> {});
        leaves().subList(0, size).forEach(leaf -> tree.add(Tree.leaf(leaf.entry())));
        return new ClosingTree(size, tree.root());
    }

    private static List<LotSeed> inOrder(List<String> contributors) {
        return contributors.stream()
                .map(DrawnLotTest::seed)
                .sorted(Comparator.comparing(each -> each.commitmentIn(ROUND)))
                .toList();
    }

    private static LotSeed seed(String contributor) {
        return new LotSeed("%064x".formatted(contributor.hashCode() & 0xffffffffL));
    }

    private static SeedCommitted committed(String contributor) {
        SeedCommitment commitment = seed(contributor).commitmentIn(ROUND);
        return new SeedCommitted(ROUND, new ActorId(contributor), commitment);
    }

    private static SeedRevealed revealed(String contributor, LotSeed seed) {
        return new SeedRevealed(ROUND, new ActorId(contributor), seed);
    }

    private void tell(Object event) {
        told.add(event);
    }

    private List<Evidence.Leaf> leaves() {
        List<Story.Told> story = new ArrayList<>();
        Map<String, Long> lengths = new HashMap<>();
        for (Object event : told) {
            String capability = event.getClass().getPackageName();
            String stream = event instanceof VoteCast cast ? cast.ballot().value() : capability;
            long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
            String time = event instanceof LotDrawnInPublic ? drawnInPublicAt : Story.NOON;
            story.add(new Story.Told(capability, stream, sequence, event, Map.of(), time));
        }
        return Evidence.leaves(story);
    }

    private Verdict verdict() throws IOException {
        return Verdict.of(Evidence.bundle(leaves(), directory.resolve("bundle")));
    }

    private static List<ProjectId> ids(List<String> projects) {
        return projects.stream().map(ProjectId::new).toList();
    }

    private static RulebookDraft draft() {
        return new RulebookDraft(
                ids(PROJECTS),
                new BallotForm.Approval(1, 3),
                RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES),
                List.of(new Pot(POT, Money.of(100), null)),
                TieRule.COMMITTED_LOT,
                new VotingWindow(OPENS, OPENS.plusSeconds(3600)),
                new EligibilityPolicy("Wie in de wijk woont", null),
                Set.of(Channel.ONLINE),
                2);
    }

    private static Rulebook rulebook() {
        return draft().freeze(
                        PROJECTS.stream()
                                .map(id -> new Candidate(
                                        new ProjectId(id),
                                        "Een " + id,
                                        GREEN,
                                        Money.of(100),
                                        POT,
                                        OPENS.minusSeconds(60)))
                                .toList(),
                        "EUR");
    }
}
