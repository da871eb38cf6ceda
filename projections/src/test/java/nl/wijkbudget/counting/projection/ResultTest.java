package nl.wijkbudget.counting.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.projection.Result.Named;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheCount;
import nl.wijkbudget.smallround.TheRound;
import nl.wijkbudget.smallround.TheRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class ResultTest {
    private static final String GROUP = "counting.result";

    private static final Map<String, Named> NAMES = Map.of(
            "bomen", new Named("Bomen", "groen"),
            "bus", new Named("Buurtbus", "samen"),
            "feest", new Named("Straatfeest", "samen"),
            "tuin", new Named("Buurttuin", "groen"));

    private final Scenario scenario;

    ResultTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void a_count_was_rejected() {
        scenario.given((Object[]) Chronicle.of(TheRound::opensTheVote, TheCount::isRejected)
                        .events())
                .followedBy(GROUP);
    }

    @Test
    void without_a_certified_count_the_newest_is_shown() {
        assertThat(scenario.finds(new GetResult(ROUND), Result.class)).contains(rejected());
    }

    @Test
    void the_certified_count_is_the_result() {
        certify();

        assertThat(scenario.finds(new GetResult(ROUND), Result.class)).contains(certified());
        assertThat(scenario.finds(new GetResult(ROUND), Result.class)
                        .orElseThrow()
                        .candidates()
                        .keySet())
                .containsExactly("bomen", "bus", "feest", "tuin");
    }

    @Test
    void every_count_stays_on_record_the_newest_first() {
        certify();

        assertThat(scenario.answer(new ListCounts(ROUND), CountList.class))
                .isEqualTo(new CountList(List.of(certified(), rejected())));
    }

    @Test
    void a_round_that_was_not_counted_has_no_result() {
        RoundId elsewhere = new RoundId("elders-2026");

        assertThat(scenario.finds(new GetResult(elsewhere), Result.class)).isEmpty();
        assertThat(scenario.answer(new ListCounts(elsewhere), CountList.class)).isEqualTo(new CountList(List.of()));
    }

    @Test
    void the_same_ballots_under_other_rules_are_those_of_the_count_that_is_shown() {
        certify();
        assertThat(scenario.finds(new GetCounterfactuals(ROUND), Counterfactuals.class))
                .isEmpty();

        Object[] whole = Chronicle.of(
                        TheRound::opensTheVote, TheCount::isRejected, TheCount::isCertified, TheCount::isCompared)
                .events();
        scenario.given(whole[8]).followedBy(GROUP);

        assertThat(scenario.finds(new GetCounterfactuals(ROUND), Counterfactuals.class))
                .contains(new Counterfactuals(
                        "voorbeeldwijk-2026.2",
                        "voorbeeldwijk-2026",
                        TheRules.FINAL.hash().value(),
                        "cd".repeat(32),
                        "wijkbudget 0.1",
                        NAMES,
                        TheCount.COMPARED.alternatives(),
                        TheCount.COMPARED.outOfReach()));
    }

    private void certify() {
        Object[] whole = Chronicle.of(TheRound::opensTheVote, TheCount::isRejected, TheCount::isCertified)
                .events();
        scenario.given(whole[6], whole[7]).followedBy(GROUP);
    }

    private static Result rejected() {
        return result("voorbeeldwijk-2026.1", 4, CountStatus.REJECTED, "Eén stapel ontbrak");
    }

    private static Result certified() {
        return result("voorbeeldwijk-2026.2", 6, CountStatus.CERTIFIED, "Nageteld");
    }

    private static Result result(String run, int position, CountStatus status, @Nullable String decision) {
        return new Result(
                run,
                "voorbeeldwijk-2026",
                status,
                TheRules.FINAL.hash().value(),
                "cd".repeat(32),
                "wijkbudget 0.1",
                4,
                1,
                40,
                at(position),
                decision,
                TheCount.RULE,
                NAMES,
                TheCount.OUTCOME,
                List.of(new ThemeShare("groen", Money.of(400), 5), new ThemeShare("samen", Money.of(500), 3)));
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "count", "candidate", "count_comparison");
    }
}
