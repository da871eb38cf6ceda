package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.round.RoundStory.ADOPTED;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.POT;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.draft;

import java.util.List;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;
import org.junit.jupiter.api.Test;

class AdoptRulebookTest {
    private static final RulebookDraft CHOOSE_ONE = draft(new BallotForm.Approval(1, 1));

    @Test
    void adopts_the_rules_as_early_as_planning() {
        after(PLANNED)
                .when(new AdoptRulebook(ROUND, DRAFT), ORGANISER.toMetaData())
                .expectEvents(ADOPTED);
    }

    @Test
    void adopts_the_rules_as_late_as_assessing() {
        after(ASSESSING)
                .when(new AdoptRulebook(ROUND, DRAFT), ORGANISER.toMetaData())
                .expectEvents(ADOPTED);
    }

    @Test
    void replaces_the_rules_adopted_before() {
        after(ADOPTED)
                .when(new AdoptRulebook(ROUND, CHOOSE_ONE), ORGANISER.toMetaData())
                .expectEvents(new RulebookAdopted(ROUND, CHOOSE_ONE));
    }

    @Test
    void stays_quiet_when_these_rules_were_adopted() {
        after(ADOPTED)
                .when(new AdoptRulebook(ROUND, DRAFT), ORGANISER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_once_voting_opened() {
        after(VOTING)
                .when(new AdoptRulebook(ROUND, DRAFT), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.ASSESSING)));
    }

    @Test
    void refuses_rules_that_do_not_hold_together() {
        after(PROPOSING)
                .when(new AdoptRulebook(ROUND, draft(List.of(), DRAFT.form(), WINDOW)), ORGANISER.toMetaData())
                .expectException(Refused.because(new NoCandidates()));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new AdoptRulebook(ROUND, DRAFT), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(PLANNED)
                .when(new AdoptRulebook(ROUND, DRAFT), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }

    @Test
    void adopts_a_division_of_money_over_themes_of_the_neighbourhood() {
        RulebookDraft draft = division(GREEN, TOGETHER);
        after(PLANNED)
                .when(new AdoptRulebook(ROUND, draft), ORGANISER.toMetaData())
                .expectEvents(new RulebookAdopted(ROUND, draft));
    }

    @Test
    void refuses_to_divide_money_over_a_theme_that_nobody_defined() {
        ThemeId unknown = new ThemeId("zwevend");
        after(PLANNED)
                .when(new AdoptRulebook(ROUND, division(GREEN, unknown)), ORGANISER.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, unknown)));
    }

    private static RulebookDraft division(ThemeId... themes) {
        return new RulebookDraft(
                List.of(),
                new BallotForm.Tokens(List.of(themes), 10, 10),
                RuleChoice.of("divide-by-tokens", RuleChoice.Measure.VOTES),
                List.of(new Pot(POT, Money.of(300_000), null)),
                DRAFT.tieRule(),
                WINDOW,
                DRAFT.eligibility(),
                DRAFT.channels(),
                1);
    }
}
