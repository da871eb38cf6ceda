package nl.wijkbudget.rulebook;

import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.RulebookRefusal.ChannelHasNoWeight;
import nl.wijkbudget.rulebook.RulebookRefusal.LotIsMissing;
import nl.wijkbudget.rulebook.RulebookRefusal.LotIsNotUsed;
import nl.wijkbudget.rulebook.RulebookRefusal.LotMissesCandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterNamesNoCandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.WeightForClosedChannel;
import nl.wijkbudget.rulebook.RulebookRefusal.WeightsDoNotAddUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The candidates of the draft are buurttuin, minibieb and bankje; it is open online and on paper. */
class RuleParametersTest {
    private static final KnownRules ANY = SampleVote.rules("most-votes-first-skip");
    private static final String LOT = "minibieb bankje buurttuin";

    @Test
    void reads_groups_of_which_at_most_one_is_funded() {
        RuleChoice choice = choice("exclusions", "buurttuin  minibieb; minibieb bankje;");
        assertThat(choice.exclusions())
                .isEqualTo(new Exclusions(List.of(List.of(GARDEN, LIBRARY), List.of(LIBRARY, BENCH))));
    }

    @Test
    void reads_weights_as_fractions_in_lowest_terms() {
        RuleChoice choice = choice("weights", "ONLINE 2/4;PAPER 1/2");
        Weight half = new Weight(BigInteger.ONE, BigInteger.TWO);
        assertThat(choice.weights()).isEqualTo(new ChannelWeights(Map.of(Channel.ONLINE, half, Channel.PAPER, half)));
    }

    @Test
    void reads_a_lot_in_its_order() {
        assertThat(choice("lot", LOT).lot()).contains(new Lot(List.of(LIBRARY, BENCH, GARDEN)));
    }

    @Test
    void reads_a_lot_with_commas_too() {
        assertThat(choice("lot", "minibieb,bankje, buurttuin").lot())
                .contains(new Lot(List.of(LIBRARY, BENCH, GARDEN)));
    }

    @Test
    void has_nothing_to_read_without_parameters() {
        RuleChoice plain = DRAFT.rule();
        assertThat(plain.exclusions()).isEqualTo(new Exclusions(List.of()));
        assertThat(plain.weights()).isEqualTo(new ChannelWeights(Map.of()));
        assertThat(plain.lot()).isEmpty();
    }

    static Stream<RulebookDraft> fitting() {
        return Stream.of(
                draft("exclusions", "buurttuin minibieb bankje"),
                draft("weights", "ONLINE 1/3; PAPER 2/3"),
                draft("weights", "PAPER 1/999999999; ONLINE 999999998/999999999"),
                draft(TieRule.LOT, Map.of("lot", LOT)));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void accepts_what_fits_the_draft(RulebookDraft draft) {
        draft.check(ANY);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(
                        draft("exclusions", "bankje niet-op-de-lijst"),
                        new ParameterNamesNoCandidate("exclusions", STRANGER)),
                arguments(
                        draft("exclusions", "bankje"),
                        impossible(
                                "exclusions",
                                "bankje",
                                "A group of projects that exclude one another has at least two")),
                arguments(
                        draft("exclusions", "bankje bankje"),
                        impossible("exclusions", "bankje bankje", "A project excludes itself: bankje")),
                arguments(draft("exclusions", ""), impossible("exclusions", "", "This is no project: ''")),
                arguments(
                        draft("exclusions", "bankje +minibieb"),
                        impossible("exclusions", "bankje +minibieb", "This is no project: '+minibieb'")),
                arguments(draft("weights", "ONLINE 1/2; TABLE 1/2"), new WeightForClosedChannel(Channel.TABLE)),
                arguments(draft("weights", "ONLINE 1"), new ChannelHasNoWeight(Channel.PAPER)),
                arguments(draft("weights", "ONLINE 1/3; PAPER 1/3"), new WeightsDoNotAddUp("2/3")),
                arguments(
                        draft("weights", "ONLINE 1/2; PAPER 500000001/999999999"),
                        new WeightsDoNotAddUp("666666667/666666666")),
                arguments(
                        draft("weights", "ONLINE 1; PAPER 0"),
                        impossible("weights", "ONLINE 1; PAPER 0", "A weight is more than zero: '0'")),
                arguments(
                        draft("weights", "ONLINE 1/0; PAPER 1"),
                        impossible("weights", "ONLINE 1/0; PAPER 1", "A weight is more than zero: '1/0'")),
                arguments(
                        draft("weights", "ONLINE -1; PAPER 2"),
                        impossible("weights", "ONLINE -1; PAPER 2", "A weight is a fraction: '-1'")),
                arguments(
                        draft("weights", "ONLINE 0.5; PAPER 0.5"),
                        impossible("weights", "ONLINE 0.5; PAPER 0.5", "A weight is a fraction: '0.5'")),
                arguments(
                        draft("weights", "ONLINE"),
                        impossible("weights", "ONLINE", "A weight is a channel and a number: 'ONLINE'")),
                arguments(
                        draft("weights", "POST 1"),
                        impossible("weights", "POST 1", "There is no such channel: 'POST'")),
                arguments(
                        draft("weights", "ONLINE 1/2; ONLINE 1/2"),
                        impossible("weights", "ONLINE 1/2; ONLINE 1/2", "A channel has two weights: ONLINE")),
                arguments(draft(TieRule.LOT, Map.of()), new LotIsMissing()),
                arguments(draft("lot", LOT), new LotIsNotUsed()),
                arguments(draft(TieRule.LOT, Map.of("lot", "bankje buurttuin")), new LotMissesCandidate(LIBRARY)),
                arguments(
                        draft(TieRule.LOT, Map.of("lot", LOT + " niet-op-de-lijst")),
                        new ParameterNamesNoCandidate("lot", STRANGER)),
                arguments(
                        draft(TieRule.LOT, Map.of("lot", LOT + " bankje")),
                        impossible("lot", LOT + " bankje", "The lot names a project twice: bankje")));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refuses_what_does_not_fit_and_says_why(RulebookDraft draft, Refusal refusal) {
        assertThat(refusal(draft, ANY)).isEqualTo(refusal);
    }

    @Test
    void asks_the_rules_about_the_other_parameters() {
        KnownRules none = (choice, form) -> Optional.of(new ParameterIsUnknown(choice.name(), "completion"));
        assertThat(refusal(draft("completion", "add1"), none))
                .isEqualTo(new ParameterIsUnknown("most-votes-first-skip", "completion"));
    }

    private static Refusal impossible(String parameter, String value, String explanation) {
        return new ParameterIsImpossible(parameter, value, explanation);
    }

    private static Refusal refusal(RulebookDraft draft, KnownRules rules) {
        return catchThrowableOfType(Rejection.class, () -> draft.check(rules)).refusal();
    }

    private static RuleChoice choice(String parameter, String value) {
        return new RuleChoice("most-votes-first-skip", RuleChoice.Measure.VOTES, Map.of(parameter, value));
    }

    private static RulebookDraft draft(String parameter, String value) {
        return draft(DRAFT.tieRule(), Map.of(parameter, value));
    }

    private static RulebookDraft draft(TieRule tieRule, Map<String, String> parameters) {
        return new RulebookDraft(
                DRAFT.candidates(),
                DRAFT.form(),
                new RuleChoice("most-votes-first-skip", RuleChoice.Measure.VOTES, parameters),
                DRAFT.pots(),
                tieRule,
                WINDOW,
                DRAFT.eligibility(),
                DRAFT.channels(),
                DRAFT.top());
    }
}
