package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.BENCH_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.GREEN_POT;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.POT;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.SUBMITTED;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookHashTest {
    @Test
    void writes_every_field_in_the_published_order() {
        assertThat(RULEBOOK.canonicalText()).hasToString("""
                21:wijkbudget rulebook 1
                #3
                9:buurttuin
                9:Buurttuin
                5:groen
                6:400000
                8:groenpot
                20:2026-01-15T09:30:00Z
                8:minibieb
                8:Minibieb
                5:samen
                5:50000
                7:wijkpot
                20:2026-01-15T09:31:00Z
                6:bankje
                6:Bankje
                5:samen
                6:120000
                7:wijkpot
                20:2026-01-15T09:32:00Z
                8:approval
                1:1
                1:2
                21:most-votes-first-skip
                5:VOTES
                #0
                #2
                8:groenpot
                6:500000
                5:groen
                7:wijkpot
                6:150000
                -
                18:EARLIER_SUBMISSION
                20:2026-03-02T11:30:00Z
                20:2026-03-02T12:30:00Z
                50:Iedereen van 14 jaar en ouder die in de wijk woont
                2:14
                #2
                6:ONLINE
                5:PAPER
                2:10
                3:EUR
                """);
    }

    @Test
    void stays_what_it_was() {
        assertThat(RULEBOOK.hash())
                .isEqualTo(new RulebookHash("45c1c6b2d32ba32e14c93100831040cb5a78e15e59b4140f5f6a4d16c891bbaf"));
    }

    static Stream<Arguments> pinned() {
        return Stream.of(
                arguments(
                        new BallotForm.Cumulative(10, 6, 6),
                        "28656ab11146bc4a23ca5c068bce5a388e9a04024eef6f1376f1a404ae9945fc"),
                arguments(
                        new BallotForm.ApprovalPerTheme(3, 3),
                        "33d491bab1d497ed8b76c3acbdb73dad7da62f4e82672e00089f063ff50495ea"),
                arguments(
                        new BallotForm.Ranking(1, 3),
                        "c0e626bb05f638491bdc06d22017eaa5a971b422de8aea27da1c0990ffd0869b"),
                arguments(
                        new BallotForm.Tokens(List.of(GREEN, TOGETHER), 10, 6),
                        "918594e2ffa62c7ff5c37bb6556b4f05139380fe35bf70c613507cafa506b348"));
    }

    @ParameterizedTest
    @MethodSource("pinned")
    void stays_what_it_was_with_every_form_added_since(BallotForm form, String hash) {
        assertThat(rulebook(form).hash()).isEqualTo(new RulebookHash(hash));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(new BallotForm.Cumulative(10, 6), "10:cumulative 2:10 1:6"),
                arguments(new BallotForm.Cumulative(10, 6, 7), "10:cumulative 2:10 1:6 1:7"),
                arguments(new BallotForm.ApprovalPerTheme(3, 2), "18:approval-per-theme 1:3 1:2"),
                arguments(new BallotForm.Ranking(1, 3), "7:ranking 1:1 1:3"),
                arguments(
                        new BallotForm.Tokens(List.of(GREEN, TOGETHER), 10, 6),
                        "6:tokens #2 5:groen 5:samen 2:10 1:6"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writes_the_fields_of_a_form(BallotForm form, String values) {
        CanonicalText text = new CanonicalText();
        form.writeTo(text);
        assertThat(text).hasToString(values.replace(' ', '\n') + "\n");
    }

    @Test
    void does_not_depend_on_the_order_of_sets_and_maps() {
        Map<String, String> oneWay = new LinkedHashMap<>();
        oneWay.put("a", "1");
        oneWay.put("b", "2");
        Map<String, String> otherWay = new LinkedHashMap<>();
        otherWay.put("b", "2");
        otherWay.put("a", "1");
        Set<Channel> paperFirst = new LinkedHashSet<>(List.of(Channel.PAPER, Channel.ONLINE));
        Set<Channel> onlineFirst = new LinkedHashSet<>(List.of(Channel.ONLINE, Channel.PAPER));
        assertThat(with(rule(oneWay), paperFirst).hash())
                .isEqualTo(with(rule(otherWay), onlineFirst).hash());
    }

    @ParameterizedTest
    @MethodSource("changed")
    void changes_with_every_field(Rulebook other) {
        assertThat(other.hash()).isNotEqualTo(RULEBOOK.hash());
    }

    @Test
    void changes_with_the_order_of_the_ballot() {
        assertThat(standing(LIBRARY_STANDS, GARDEN_STANDS, BENCH_STANDS).hash()).isNotEqualTo(RULEBOOK.hash());
    }

    @Test
    void tells_all_changed_rulebooks_apart() {
        assertThat(changed().map(Rulebook::hash)).doesNotHaveDuplicates();
    }

    static Stream<Rulebook> changed() {
        return Stream.of(
                        Stream.of(
                                        new Candidate(BENCH, "Buurttuin", GREEN, Money.of(4_000), GREEN_POT, SUBMITTED),
                                        new Candidate(GARDEN, "Tuin", GREEN, Money.of(4_000), GREEN_POT, SUBMITTED),
                                        new Candidate(
                                                GARDEN, "Buurttuin", TOGETHER, Money.of(4_000), GREEN_POT, SUBMITTED),
                                        new Candidate(
                                                GARDEN,
                                                "Buurttuin",
                                                GREEN,
                                                Money.ofCents(400_001),
                                                GREEN_POT,
                                                SUBMITTED),
                                        new Candidate(GARDEN, "Buurttuin", GREEN, Money.of(4_000), POT, SUBMITTED),
                                        new Candidate(
                                                GARDEN,
                                                "Buurttuin",
                                                GREEN,
                                                Money.of(4_000),
                                                GREEN_POT,
                                                SUBMITTED.plusNanos(1)))
                                .map(garden -> standing(garden, LIBRARY_STANDS, BENCH_STANDS)),
                        Stream.of(
                                        new BallotForm.Approval(0, 2),
                                        new BallotForm.Approval(1, 3),
                                        new BallotForm.PointsPerPlace(List.of(1, 2)),
                                        new BallotForm.PointsPerPlace(List.of(12)),
                                        new BallotForm.Knapsack(Money.ofCents(1)),
                                        new BallotForm.Knapsack(Money.ofCents(2)),
                                        new BallotForm.Cumulative(1, 2),
                                        new BallotForm.Cumulative(1, 1),
                                        new BallotForm.Cumulative(2, 1),
                                        new BallotForm.Scores(1, 2),
                                        new BallotForm.Scores(1, 3),
                                        new BallotForm.Scores(0, 2),
                                        new BallotForm.Cumulative(1, 2, 1),
                                        new BallotForm.Cumulative(1, 2, 2),
                                        new BallotForm.ApprovalPerTheme(1, 2),
                                        new BallotForm.ApprovalPerTheme(1, 3),
                                        new BallotForm.ApprovalPerTheme(2, 2),
                                        new BallotForm.Ranking(1, 2),
                                        new BallotForm.Ranking(1, 3),
                                        new BallotForm.Ranking(2, 2),
                                        new BallotForm.Tokens(List.of(GREEN), 1, 2),
                                        new BallotForm.Tokens(List.of(GREEN, TOGETHER), 1, 2),
                                        new BallotForm.Tokens(List.of(TOGETHER, GREEN), 1, 2),
                                        new BallotForm.Tokens(List.of(GREEN), 2, 2),
                                        new BallotForm.Tokens(List.of(GREEN), 1, 1))
                                .map(SampleVote::rulebook),
                        Stream.of(
                                        RuleChoice.of("order-only", RuleChoice.Measure.VOTES),
                                        RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.POINTS),
                                        rule(Map.of("a", "1")),
                                        rule(Map.of("a", "2")),
                                        rule(Map.of("b", "1")))
                                .map(rule -> with(rule, RULEBOOK.channels())),
                        pots(),
                        rest())
                .flatMap(rulebooks -> rulebooks);
    }

    private static Stream<Rulebook> pots() {
        Pot whole = new Pot(POT, Money.of(1_500), null);
        return Stream.of(
                        List.of(whole),
                        List.of(new Pot(GREEN_POT, Money.of(1_500), null)),
                        List.of(new Pot(POT, Money.of(1_501), null)),
                        List.of(new Pot(POT, Money.of(1_500), GREEN)))
                .map(pots -> new Rulebook(
                        RULEBOOK.candidates(),
                        RULEBOOK.form(),
                        RULEBOOK.rule(),
                        pots,
                        RULEBOOK.tieRule(),
                        WINDOW,
                        RULEBOOK.eligibility(),
                        RULEBOOK.channels(),
                        10,
                        "EUR"));
    }

    private static Stream<Rulebook> rest() {
        EligibilityPolicy policy = RULEBOOK.eligibility();
        String words = policy.policy();
        VotingWindow later = new VotingWindow(WINDOW.opensAt().plusNanos(1), WINDOW.closesAt());
        VotingWindow longer =
                new VotingWindow(WINDOW.opensAt(), WINDOW.closesAt().plusNanos(1));
        return Stream.of(
                rest(TieRule.LOWER_COST, WINDOW, policy, 10, "EUR"),
                rest(TieRule.LOT, WINDOW, policy, 10, "EUR"),
                rest(RULEBOOK.tieRule(), later, policy, 10, "EUR"),
                rest(RULEBOOK.tieRule(), longer, policy, 10, "EUR"),
                rest(RULEBOOK.tieRule(), WINDOW, new EligibilityPolicy("Iedereen", 14), 10, "EUR"),
                rest(RULEBOOK.tieRule(), WINDOW, new EligibilityPolicy(words, 16), 10, "EUR"),
                rest(RULEBOOK.tieRule(), WINDOW, new EligibilityPolicy(words, null), 10, "EUR"),
                with(RULEBOOK.rule(), Set.of(Channel.ONLINE)),
                with(RULEBOOK.rule(), Set.of(Channel.ONLINE, Channel.DESK)),
                rest(RULEBOOK.tieRule(), WINDOW, policy, 9, "EUR"),
                rest(RULEBOOK.tieRule(), WINDOW, policy, 10, "USD"));
    }

    private static Rulebook rest(
            TieRule tieRule, VotingWindow window, EligibilityPolicy eligibility, int top, String currency) {
        return new Rulebook(
                RULEBOOK.candidates(),
                RULEBOOK.form(),
                RULEBOOK.rule(),
                RULEBOOK.pots(),
                tieRule,
                window,
                eligibility,
                RULEBOOK.channels(),
                top,
                currency);
    }

    private static Rulebook with(RuleChoice rule, Set<Channel> channels) {
        return new Rulebook(
                RULEBOOK.candidates(),
                RULEBOOK.form(),
                rule,
                RULEBOOK.pots(),
                RULEBOOK.tieRule(),
                WINDOW,
                RULEBOOK.eligibility(),
                channels,
                10,
                "EUR");
    }

    private static Rulebook standing(Candidate... candidates) {
        return SampleVote.DRAFT.freeze(List.of(candidates), "EUR");
    }

    private static RuleChoice rule(Map<String, String> parameters) {
        return new RuleChoice("most-votes-first-skip", RuleChoice.Measure.VOTES, parameters);
    }
}
