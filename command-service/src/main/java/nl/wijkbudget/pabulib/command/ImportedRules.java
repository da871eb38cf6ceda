package nl.wijkbudget.pabulib.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.pabulib.PabulibMeta;
import nl.wijkbudget.pabulib.PabulibOutline;
import nl.wijkbudget.pabulib.VoteType;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;

/** The rules of the vote as far as a file tells them; a rule that it does not name is taken for most votes first. */
record ImportedRules(PabulibOutline outline, ImportedForm form, ElectionNames names) {
    private static final Set<String> KNOWN =
            Set.of("greedy", "greedy-no-skip", "equalshares", "equalshares/add1", "equalshares/add1-comparison");

    private static final int TOP = 10;
    /** An import that was interrupted can go on much later; it closes the vote itself. */
    private static final Duration LONG_ENOUGH = Duration.ofDays(3_650);

    RulebookDraft draft(Instant now) {
        PabulibMeta meta = outline.meta();
        return new RulebookDraft(
                outline.projects().stream()
                        .map(project -> names.project(project.id()))
                        .toList(),
                form.form(),
                rule(),
                List.of(new Pot(new PotId("budget"), new Money(meta.budget().cents()), null)),
                TieRule.PROJECT_ID,
                new VotingWindow(now, now.plus(LONG_ENOUGH)),
                new EligibilityPolicy("Imported: who could vote was decided by the organiser of that election", null),
                Set.of(Channel.ONLINE),
                Math.min(TOP, outline.projects().size()));
    }

    /** Whether the file names a rule that we count by. */
    boolean isKnown() {
        return KNOWN.contains(named());
    }

    RuleChoice rule() {
        VoteType type = outline.meta().voteType();
        boolean points = type == VoteType.ORDINAL || type.hasPoints();
        RuleChoice.Measure measure = points ? RuleChoice.Measure.POINTS : RuleChoice.Measure.VOTES;
        return switch (named()) {
            case "greedy-no-skip" -> RuleChoice.of("most-votes-first-stop", measure);
            case "equalshares" -> new RuleChoice("equal-shares", measure, Map.of("completion", "none"));
            case "equalshares/add1" -> RuleChoice.of("equal-shares", measure);
            case "equalshares/add1-comparison" ->
                new RuleChoice("equal-shares", measure, Map.of("comparison", "most-preferred"));
            default -> RuleChoice.of("most-votes-first-skip", measure);
        };
    }

    private String named() {
        return outline.meta().rule().orElse("").toLowerCase(Locale.ROOT);
    }
}
