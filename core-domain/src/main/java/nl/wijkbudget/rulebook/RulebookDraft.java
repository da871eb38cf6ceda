package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.rulebook.RulebookRefusal.CandidateIsNamedTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;
import nl.wijkbudget.rulebook.RulebookRefusal.NoChannels;
import nl.wijkbudget.rulebook.RulebookRefusal.PotForThemeIsMissing;
import nl.wijkbudget.rulebook.RulebookRefusal.PotsOverlap;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
import org.jspecify.annotations.Nullable;

/** What the organiser adopts before opening: like the rulebook, with candidates still only named. */
public record RulebookDraft(
        List<ProjectId> candidates,
        BallotForm form,
        RuleChoice rule,
        List<Pot> pots,
        TieRule tieRule,
        VotingWindow window,
        EligibilityPolicy eligibility,
        Set<Channel> channels,
        int top) {
    public RulebookDraft {
        candidates = List.copyOf(candidates);
        pots = List.copyOf(pots);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        if (top < 1) {
            throw new IllegalArgumentException("The agenda starts with at least one project: top " + top);
        }
    }

    /** Refuses a draft that no election could be held by, whoever its candidates turn out to be. */
    public void check(KnownRules rules) {
        if (candidates.isEmpty() && form.dividedThemes().isEmpty()) {
            throw new Rejection(new NoCandidates());
        }
        if (channels.isEmpty()) {
            throw new Rejection(new NoChannels());
        }
        Repeats.firstOf(candidates).ifPresent(project -> {
            throw new Rejection(new CandidateIsNamedTwice(project));
        });
        requireSeparatePots();
        form.requirePossible(this);
        requireFittingRule(rules);
    }

    /** The pot of the theme, or else the pot that is for all themes. */
    public PotId potFor(ProjectId project, ThemeId theme) {
        return potOf(theme)
                .or(() -> potOf(null))
                .orElseThrow(() -> new Rejection(new PotForThemeIsMissing(project, theme)));
    }

    /** The rulebook with the candidates as they stand now. */
    public Rulebook freeze(List<Candidate> standing, String currency) {
        return new Rulebook(standing, form, rule, pots, tieRule, window, eligibility, channels, top, currency);
    }

    private Optional<PotId> potOf(@Nullable ThemeId theme) {
        return pots.stream()
                .filter(pot -> Objects.equals(pot.theme(), theme))
                .map(Pot::pot)
                .findFirst();
    }

    private void requireSeparatePots() {
        for (int later = 1; later < pots.size(); later++) {
            for (Pot pot : pots.subList(0, later)) {
                if (pot.overlaps(pots.get(later))) {
                    throw new Rejection(
                            new PotsOverlap(pot.pot(), pots.get(later).pot()));
                }
            }
        }
    }

    private void requireFittingRule(KnownRules rules) {
        rules.objection(rule, form).ifPresent(objection -> {
            throw new Rejection(objection);
        });
        rule.requireFit(this);
        if (rule.measure() == RuleChoice.Measure.POINTS && !form.givesPoints()) {
            throw new Rejection(new RuleDoesNotFitForm(rule.name(), form.kind()));
        }
    }
}
