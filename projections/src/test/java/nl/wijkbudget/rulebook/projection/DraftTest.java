package nl.wijkbudget.rulebook.projection;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheRound;
import nl.wijkbudget.smallround.TheRules;
import org.junit.jupiter.api.Test;

@ProjectionTest
class DraftTest {
    private static final String GROUP = "rulebook.draft";
    private static final RulebookDraft FIRST = TheRules.DRAFT;
    private static final RulebookDraft LONGER = with(TheRules.FINAL.window(), 2);
    private static final RulebookDraft TOP_THREE = with(TheRules.DRAFT.window(), 3);

    private final Scenario scenario;

    DraftTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_round_has_no_rules_until_they_are_adopted() {
        given(Chronicle.of(TheRound::asksForIdeas));

        assertThat(scenario.finds(new GetDraft(ROUND), RulebookDraft.class)).isEmpty();
    }

    @Test
    void the_rules_are_those_that_were_adopted_last() {
        given(Chronicle.of(
                TheRound::asksForIdeas,
                chronicle -> adopts(chronicle, FIRST),
                chronicle -> adopts(chronicle, TOP_THREE)));
        assertThat(scenario.finds(new GetDraft(ROUND), RulebookDraft.class)).contains(TOP_THREE);
    }

    @Test
    void an_amendment_while_people_vote_changes_them() {
        given(Chronicle.of(TheRound::asksForIdeas, TheRound::opensTheVote));

        assertThat(scenario.finds(new GetDraft(ROUND), RulebookDraft.class)).contains(LONGER);
    }

    private void given(Chronicle chronicle) {
        scenario.given((Object[]) chronicle.events()).followedBy(GROUP);
    }

    private static void adopts(Chronicle chronicle, RulebookDraft draft) {
        chronicle.decided(ORGANISER, ROUND, new RulebookAdopted(ROUND, draft));
    }

    private static RulebookDraft with(VotingWindow window, int top) {
        return new RulebookDraft(
                TheRules.DRAFT.candidates(),
                TheRules.DRAFT.form(),
                TheRules.DRAFT.rule(),
                TheRules.DRAFT.pots(),
                TheRules.DRAFT.tieRule(),
                window,
                TheRules.DRAFT.eligibility(),
                TheRules.DRAFT.channels(),
                top);
    }
}
