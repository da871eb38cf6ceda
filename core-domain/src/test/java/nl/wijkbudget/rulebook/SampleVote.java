package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.TOGETHER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;

/** One vote, open for an hour around now, that tests can look at from all sides. */
public final class SampleVote {
    public static final ProjectId GARDEN = new ProjectId("buurttuin");
    public static final ProjectId LIBRARY = new ProjectId("minibieb");
    public static final ProjectId BENCH = new ProjectId("bankje");
    public static final ProjectId STRANGER = new ProjectId("niet-op-de-lijst");
    public static final PotId GREEN_POT = new PotId("groenpot");
    public static final PotId POT = new PotId("wijkpot");

    public static final VotingWindow WINDOW = new VotingWindow(NOW.minusSeconds(1_800), NOW.plusSeconds(1_800));
    public static final Instant SUBMITTED = Instant.parse("2026-01-15T09:30:00Z");

    public static final Candidate GARDEN_STANDS =
            new Candidate(GARDEN, "Buurttuin", GREEN, Money.of(4_000), GREEN_POT, SUBMITTED);
    public static final Candidate LIBRARY_STANDS =
            new Candidate(LIBRARY, "Minibieb", TOGETHER, Money.of(500), POT, SUBMITTED.plusSeconds(60));
    public static final Candidate BENCH_STANDS =
            new Candidate(BENCH, "Bankje", TOGETHER, Money.of(1_200), POT, SUBMITTED.plusSeconds(120));

    public static final RulebookDraft DRAFT = draft(new BallotForm.Approval(1, 2));
    public static final Rulebook RULEBOOK = rulebook(new BallotForm.Approval(1, 2));
    public static final RulebookHash HASH = RULEBOOK.hash();
    public static final Selection LIKES_GARDEN = chosen(GARDEN);
    public static final Selection LIKES_BENCH = chosen(BENCH);

    private SampleVote() {}

    public static RulebookDraft draft(BallotForm form) {
        return draft(List.of(GARDEN, LIBRARY, BENCH), form, WINDOW);
    }

    public static RulebookDraft draft(List<ProjectId> candidates, BallotForm form, VotingWindow window) {
        return new RulebookDraft(
                candidates,
                form,
                new RuleChoice("most-votes-first-skip", RuleChoice.Measure.VOTES, Map.of()),
                List.of(new Pot(GREEN_POT, Money.of(5_000), GREEN), new Pot(POT, Money.of(1_500), null)),
                TieRule.EARLIER_SUBMISSION,
                window,
                new EligibilityPolicy("Iedereen van 14 jaar en ouder die in de wijk woont", 14),
                Set.of(Channel.ONLINE, Channel.PAPER),
                10);
    }

    public static Rulebook rulebook(BallotForm form) {
        return draft(form).freeze(List.of(GARDEN_STANDS, LIBRARY_STANDS, BENCH_STANDS), "EUR");
    }

    public static Selection chosen(ProjectId... projects) {
        return new Selection.Chosen(List.of(projects));
    }

    public static Selection ranked(ProjectId... projects) {
        return new Selection.Ranked(List.of(projects));
    }

    public static Selection scored(Selection.Score... scores) {
        return new Selection.Scored(List.of(scores));
    }

    public static Selection tokens(Selection.Share... shares) {
        return new Selection.Divided(List.of(shares));
    }

    /** Rules of these names, for any form and with any parameters. */
    public static KnownRules rules(String... names) {
        return (choice, form) -> List.of(names).contains(choice.name())
                ? Optional.empty()
                : Optional.of(new RulebookRefusal.CountingRuleIsUnknown(choice.name()));
    }
}
