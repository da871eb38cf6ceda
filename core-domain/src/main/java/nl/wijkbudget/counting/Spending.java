package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.Candidate;

/** How pots are spent on projects that come along one by one; no pot knows of another. */
interface Spending {
    /** Decides about the next project, and pays for it if that is the decision. */
    Step decide(Candidate next);

    /**
     * Whether some other order of these projects, all of them next in line, would change which projects are funded.
     *
     * <p>The answer is exact and covers the projects after them as well: where every order funds the same of these, every
     * order leaves the same in the pots.
     */
    boolean dependsOnTheOrderOf(List<Candidate> tied);
}
