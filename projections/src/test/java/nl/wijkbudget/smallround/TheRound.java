package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.ProposalsClosed;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundClosed;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;

/** The round, phase by phase, after one that was given up. */
public final class TheRound {
    public static final RoundId GIVEN_UP = new RoundId("voorbeeldwijk-2025");

    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private TheRound() {}

    public static void wasTriedBefore(Chronicle chronicle) {
        chronicle
                .decided(ORGANISER, GIVEN_UP, new RoundPlanned(GIVEN_UP, WIJK, "Samen kiezen 2025", "EUR"))
                .decided(ORGANISER.because("Te weinig ideeën"), GIVEN_UP, new RoundAbandoned(GIVEN_UP));
    }

    public static void asksForIdeas(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                ROUND,
                new RoundPlanned(ROUND, WIJK, "Samen kiezen", "EUR"),
                new ProposalsOpened(ROUND));
    }

    public static void opensTheVote(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                ROUND,
                new ProposalsClosed(ROUND),
                new RulebookAdopted(ROUND, TheRules.DRAFT),
                new VotingOpened(ROUND, TheRules.FIRST, TheRules.FIRST.hash()));
        chronicle.decided(
                ORGANISER.because("Drie dagen langer stemmen"),
                ROUND,
                new RulebookAmended(
                        ROUND, TheRules.FINAL, TheRules.FINAL.hash(), TheRules.FIRST.hash(), CastBallots.STAY_VALID));
    }

    public static void closesTheVote(Chronicle chronicle) {
        chronicle.decided(ORGANISER, ROUND, new VotingClosed(ROUND, false));
    }

    public static void recordsTheResult(Chronicle chronicle) {
        chronicle.decided(ENGINE, ROUND, new ResultRecorded(ROUND, TheCount.SECOND));
    }

    public static void ends(Chronicle chronicle) {
        chronicle
                .decided(ENGINE, ROUND, new AgendaRecorded(ROUND, AgendaId.of(ROUND)))
                .decided(ORGANISER, ROUND, new RoundClosed(ROUND));
    }
}
