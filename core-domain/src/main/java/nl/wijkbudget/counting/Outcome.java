package nl.wijkbudget.counting;

import java.util.List;

/** What a count found: standings in order, the steps that led there, and every tie met. */
public record Outcome(List<Standing> standings, List<Step> steps, List<Tie> ties) {
    public Outcome {
        standings = List.copyOf(standings);
        steps = List.copyOf(steps);
        ties = List.copyOf(ties);
    }
}
