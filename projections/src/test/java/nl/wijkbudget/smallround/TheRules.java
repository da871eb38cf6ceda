package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.TOGETHER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;

/** The rulebook of the round, and the one before it was amended. */
public final class TheRules {
    public static final PotId POT = new PotId("wijkpot");

    static final BallotForm FORM = new BallotForm.Approval(1, 2);
    static final RuleChoice RULE = RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES);
    static final List<Pot> POTS = List.of(new Pot(POT, Money.of(1_000), null));
    static final EligibilityPolicy ELIGIBLE = new EligibilityPolicy("Wie in de wijk woont", 14);
    static final Set<Channel> CHANNELS = Set.of(Channel.ONLINE, Channel.PAPER);
    static final List<Candidate> CANDIDATES = List.of(
            new Candidate(TheIdeas.TREES, "Bomen", GREEN, Money.of(1_000), POT, NOW),
            new Candidate(TheIdeas.BUS, "Buurtbus", TOGETHER, Money.of(200), POT, NOW),
            new Candidate(TheIdeas.PARTY, "Straatfeest", TOGETHER, Money.of(300), POT, NOW),
            new Candidate(TheIdeas.GARDEN, "Buurttuin", GREEN, Money.of(400), POT, NOW));

    public static final RulebookDraft DRAFT = new RulebookDraft(
            List.of(TheIdeas.TREES, TheIdeas.BUS, TheIdeas.PARTY, TheIdeas.GARDEN),
            FORM,
            RULE,
            POTS,
            TieRule.LOWER_COST,
            openFor(7),
            ELIGIBLE,
            CHANNELS,
            2);
    public static final Rulebook FIRST = rulebook(openFor(7));
    public static final Rulebook FINAL = rulebook(openFor(10));

    private TheRules() {}

    private static VotingWindow openFor(int days) {
        return new VotingWindow(NOW, NOW.plus(Duration.ofDays(days)));
    }

    private static Rulebook rulebook(VotingWindow window) {
        return new Rulebook(CANDIDATES, FORM, RULE, POTS, TieRule.LOWER_COST, window, ELIGIBLE, CHANNELS, 2, "EUR");
    }
}
