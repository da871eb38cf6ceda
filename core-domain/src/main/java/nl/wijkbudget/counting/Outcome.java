package nl.wijkbudget.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a count found: standings in order, the steps that led there, every tie met, and what can be said of the whole.
 *
 * @param pots how the money of each pot was spent; empty in counts of before this was kept
 * @param reach null in counts of before it was kept, and where no project stands
 * @param division what each theme gets of a vote that divides money over themes; empty in others
 */
public record Outcome(
        List<Standing> standings,
        List<Step> steps,
        List<Tie> ties,
        List<PotOutcome> pots,
        @Nullable Reach reach,
        List<ThemeAmount> division) {
    public Outcome {
        standings = List.copyOf(standings);
        steps = List.copyOf(steps);
        ties = List.copyOf(ties);
        pots = List.copyOf(pots);
        division = List.copyOf(division);
    }

    /** Of a vote about projects. */
    public Outcome(
            List<Standing> standings, List<Step> steps, List<Tie> ties, List<PotOutcome> pots, @Nullable Reach reach) {
        this(standings, steps, ties, pots, reach, List.of());
    }
}
