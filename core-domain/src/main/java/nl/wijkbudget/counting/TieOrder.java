package nl.wijkbudget.counting;

import java.util.Comparator;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.TieRule;

/** The order in which projects with equal scores come along; project ids, being ASCII, compare by code point. */
final class TieOrder {
    private static final Comparator<Candidate> BY_ID = Comparator.comparing(Candidate::project);

    private TieOrder() {}

    static Comparator<Candidate> of(TieRule rule) {
        return switch (rule) {
            case SHARED_RANK, PROJECT_ID -> BY_ID;
            case LOWER_COST -> Comparator.comparing(Candidate::price).thenComparing(BY_ID);
            case EARLIER_SUBMISSION ->
                Comparator.comparing(Candidate::submittedAt).thenComparing(BY_ID);
        };
    }
}
