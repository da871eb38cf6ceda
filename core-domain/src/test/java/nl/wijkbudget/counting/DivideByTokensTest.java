package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
import nl.wijkbudget.rulebook.Selection;
import org.junit.jupiter.api.Test;

class DivideByTokensTest {
    private static final List<ThemeId> THEMES = List.of("jeugd", "sport", "verkeer", "veilig", "schoon").stream()
            .map(ThemeId::new)
            .toList();
    private static final BallotForm FORM = new BallotForm.Tokens(THEMES, 60, 60);

    /** 91 participants with 60 tokens each; to the euro the published result of Hoogkerk 2023. */
    @Test
    void divides_the_money_of_hoogkerk_as_was_published() {
        ElectionBuilder election = ElectionBuilder.of(300_000).form(FORM);
        int[] left = {1_722, 1_044, 990, 906, 798};
        IntStream.range(0, 91).forEach(voter -> election.ballots(1, sixtyOf(left)));
        assertThat(outcome(election))
                .isEqualTo(new Outcome(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(pot(300_000, 300_000)),
                        null,
                        List.of(
                                amount(0, 1_722, 9_461_539),
                                amount(1, 1_044, 5_736_264),
                                amount(2, 990, 5_439_560),
                                amount(3, 906, 4_978_022),
                                amount(4, 798, 4_384_615))));
    }

    @Test
    void weighs_every_ballot_the_same_however_many_tokens_it_gives() {
        ElectionBuilder election = ElectionBuilder.of(100)
                .form(FORM)
                .ballots(1, tokens(10, 0))
                .ballots(2, tokens(0, 1))
                .ballots(1, tokens(5, 5));
        assertThat(outcome(election).division())
                .containsExactly(
                        amount(0, 15, 3_750), amount(1, 7, 6_250), amount(2, 0, 0), amount(3, 0, 0), amount(4, 0, 0));
    }

    @Test
    void leaves_the_pot_alone_when_nobody_votes() {
        Outcome outcome = outcome(ElectionBuilder.of(100).form(FORM));
        assertThat(outcome.pots()).containsExactly(pot(100, 0));
        assertThat(outcome.division()).extracting(ThemeAmount::amount).containsOnly(Money.ZERO);
    }

    @Test
    void fits_ballots_with_tokens_and_no_others() {
        RuleChoice divide = RuleChoice.of("divide-by-tokens", RuleChoice.Measure.VOTES);
        assertThat(CountingRules.objection(divide, FORM)).isEmpty();
        assertThat(CountingRules.objection(divide, new BallotForm.Approval(0, 1)))
                .contains(new RuleDoesNotFitForm("divide-by-tokens", "approval"));
    }

    @Test
    void has_no_parameters() {
        RuleChoice lot = new RuleChoice("divide-by-tokens", RuleChoice.Measure.VOTES, Map.of("lot", "a"));
        assertThat(CountingRules.objection(lot, FORM)).contains(new ParameterIsUnknown("divide-by-tokens", "lot"));
    }

    @Test
    void is_compared_with_no_rule_for_projects() {
        assertThat(Comparison.of(ElectionBuilder.of(100)
                        .form(FORM)
                        .ballots(1, tokens(1, 1))
                        .election()))
                .isEqualTo(new Comparison(List.of(), List.of()));
    }

    private static Outcome outcome(ElectionBuilder election) {
        return new Division(election.election()).outcome();
    }

    /** Takes sixty tokens from what is left, theme by theme. */
    private static Selection sixtyOf(int[] left) {
        int[] given = new int[left.length];
        int hand = 60;
        for (int theme = 0; theme < left.length; theme++) {
            given[theme] = Math.min(hand, left[theme]);
            hand -= given[theme];
            left[theme] -= given[theme];
        }
        return tokens(given);
    }

    private static Selection tokens(int... given) {
        return new Selection.Divided(IntStream.range(0, given.length)
                .filter(theme -> given[theme] > 0)
                .mapToObj(theme -> new Selection.Share(THEMES.get(theme), given[theme]))
                .toList());
    }

    private static ThemeAmount amount(int theme, long tokens, long cents) {
        return new ThemeAmount(THEMES.get(theme), tokens, Money.ofCents(cents));
    }

    private static PotOutcome pot(long amount, long spent) {
        return new PotOutcome(new PotId("pot"), Money.of(amount), Money.of(spent), true, true, 0, 0, Map.of());
    }
}
