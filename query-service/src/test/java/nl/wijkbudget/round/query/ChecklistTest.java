package nl.wijkbudget.round.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.lot.projection.LotContribution;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.page.query.Language;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.round.query.Checklist.Item;
import nl.wijkbudget.round.query.Checklist.State;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts.Batch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ChecklistTest {
    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final ProjectLine TREES = project("bomen", "Bomen", ProjectState.FEASIBLE);
    private static final ProjectLine BENCHES = project("bankjes", "Bankjes", ProjectState.FEASIBLE);
    private static final ProjectLine POND = project("vijver", "Vijver", ProjectState.PROPOSED);
    private static final VotingCodeCounts NO_CODES = codes();

    private final Words words = new Words(bundle(), Language.DUTCH::locale);

    @Test
    void a_planned_round_needs_themes_before_anything_opens() {
        Checklist list = list(Phase.PLANNED, Map.of(), List.of(), null, NO_CODES);

        assertThat(list.items())
                .containsExactly(
                        new Item(
                                "themes",
                                State.OPEN,
                                "Deze buurt heeft nog geen thema’s. Zonder thema kan niemand een idee indienen.",
                                "/buurten/wijk/inrichten"),
                        new Item(
                                "map",
                                State.OPEN,
                                "De buurt heeft nog geen kaart. Een plek is dan alleen een naam.",
                                "/buurten/wijk/inrichten?doe=gebied"),
                        new Item("ideas", State.OPEN, "Indienen is nog niet open.", "/projecten?ronde=ronde"),
                        new Item(
                                "assessments",
                                State.OPEN,
                                "Er zijn nog geen plannen om te toetsen.",
                                "/projecten?status=PROPOSED&ronde=ronde"),
                        new Item("rules", State.OPEN, "Er zijn nog geen spelregels.", "/rondes/ronde/spelregels"),
                        new Item(
                                "codes", State.OPEN, "Er zijn nog geen stemcodes gemaakt.", "/rondes/ronde/stemcodes"));
        assertThat(list.missing())
                .containsExactly("Deze buurt heeft nog geen thema’s. Zonder thema kan niemand een idee indienen.");
        assertThat(list.mind()).isEmpty();
    }

    @Test
    void a_vote_cannot_open_without_rules_or_with_a_candidate_that_is_not_feasible() {
        assertThat(assessing(List.of(TREES), null).missing()).containsExactly("Er zijn nog geen spelregels.");

        Checklist stale = assessing(List.of(TREES, POND), draft("bomen", "vijver"));
        assertThat(stale.missing()).containsExactly("Plannen op het stembiljet die niet (meer) haalbaar zijn: Vijver.");
        assertThat(stale.items().get(4).state()).isEqualTo(State.OPEN);
        assertThat(assessing(List.of(TREES), draft("bomen", "weg")).missing())
                .containsExactly("Plannen op het stembiljet die niet (meer) haalbaar zijn: weg.");
    }

    @Test
    void what_makes_opening_too_early_is_said_and_stops_nobody() {
        Checklist list = assessing(List.of(TREES, BENCHES, POND), draft("bomen"));

        assertThat(list.missing()).isEmpty();
        assertThat(list.mind())
                .containsExactly(
                        "Nog zonder oordeel: 1. Haalbaar: 2.",
                        "Er zijn nog geen stemcodes gemaakt.",
                        "Haalbare plannen die niet op het stembiljet staan: Bankjes.");
        assertThat(list.unjudged()).containsExactly(POND);
    }

    @Test
    void letters_are_ready_once_every_batch_that_counts_was_posted() {
        assertThat(text(codes(new Batch("een", 1, 10, true, false), new Batch("twee", 11, 5, false, false))))
                .isEqualTo("Niet alle brieven zijn verstuurd. Gemaakt: 15. Verstuurd: 10.");
        assertThat(text(codes(new Batch("een", 1, 10, true, false), new Batch("twee", 11, 5, false, true))))
                .isEqualTo("Alle brieven zijn verstuurd. Aantal: 10.");
    }

    @Test
    void a_lot_after_closing_needs_three_commitments_before_the_vote() {
        Checklist two = lot(contribution("een"), contribution("twee"));
        Checklist three = lot(contribution("een"), contribution("twee"), contribution("drie"));

        assertThat(two.items().get(6))
                .isEqualTo(new Item(
                        "lot",
                        State.OPEN,
                        "Deelnemers die een geheim vastlegden: 2. Nog nodig: 1.",
                        "/rondes/ronde/loting"));
        assertThat(two.missing()).containsExactly("Deelnemers die een geheim vastlegden: 2. Nog nodig: 1.");
        assertThat(three.items().get(6))
                .isEqualTo(new Item(
                        "lot", State.DONE, "Deelnemers die een geheim vastlegden: 3.", "/rondes/ronde/loting"));
        assertThat(three.missing()).isEmpty();
    }

    private Checklist lot(LotContribution... contributions) {
        RoundLot lot = new RoundLot("ronde", 3, List.of(contributions), null, null, null, List.of(), null);
        return list(Phase.ASSESSING, Map.of("groen", "Groen"), List.of(TREES), draft("bomen"), NO_CODES, lot);
    }

    private static LotContribution contribution(String contributor) {
        return new LotContribution(contributor, Role.FRONT_RUNNER, "0".repeat(64), null);
    }

    private String text(VotingCodeCounts codes) {
        return list(Phase.ASSESSING, Map.of("groen", "Groen"), List.of(TREES), draft("bomen"), codes)
                .items()
                .get(5)
                .text();
    }

    private Checklist assessing(List<ProjectLine> projects, @Nullable RulebookDraft draft) {
        return list(Phase.ASSESSING, Map.of("groen", "Groen"), projects, draft, NO_CODES);
    }

    private Checklist list(
            Phase phase,
            Map<String, String> themes,
            List<ProjectLine> projects,
            @Nullable RulebookDraft draft,
            VotingCodeCounts codes) {
        return list(phase, themes, projects, draft, codes, null);
    }

    private Checklist list(
            Phase phase,
            Map<String, String> themes,
            List<ProjectLine> projects,
            @Nullable RulebookDraft draft,
            VotingCodeCounts codes,
            @Nullable RoundLot lot) {
        return new Checklist(
                new RoundDetail("ronde", "wijk", "Ronde", "EUR", phase, OPENS, null, null, null, null, null),
                new Setup("wijk", "Wijk", themes, Map.of()),
                projects,
                draft,
                codes,
                lot,
                words);
    }

    private static RulebookDraft draft(String... candidates) {
        return new RulebookDraft(
                List.of(candidates).stream().map(ProjectId::new).toList(),
                new BallotForm.Approval(1, 2),
                RuleChoice.of("order-only", Measure.VOTES),
                List.of(new Pot(new PotId("wijk"), Money.of(100), null)),
                TieRule.LOWER_COST,
                new VotingWindow(OPENS, OPENS.plusSeconds(3600)),
                new EligibilityPolicy("iedereen", null),
                Set.of(Channel.ONLINE),
                10);
    }

    private static ProjectLine project(String id, String title, ProjectState state) {
        return new ProjectLine(id, "ronde", "groen", title, state, Money.of(10), 0, null);
    }

    private static VotingCodeCounts codes(Batch... batches) {
        int issued = List.of(batches).stream().mapToInt(Batch::letters).sum();
        int posted = List.of(batches).stream()
                .filter(Batch::posted)
                .mapToInt(Batch::letters)
                .sum();
        return new VotingCodeCounts("ronde", issued, posted, 0, 0, issued, 0, List.of(batches), null, false);
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("nl.wijkbudget.round.query.messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
