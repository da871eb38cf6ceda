package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.Set;

/** The keys of META that mean something to us. */
final class MetaKey {
    static final String NUM_PROJECTS = "num_projects";
    static final String NUM_VOTES = "num_votes";
    static final String BUDGET = "budget";
    static final String VOTE_TYPE = "vote_type";
    static final String MIN_LENGTH = "min_length";
    static final String MAX_LENGTH = "max_length";
    static final String MIN_POINTS = "min_points";
    static final String MAX_POINTS = "max_points";
    static final String MIN_SUM_POINTS = "min_sum_points";
    static final String MAX_SUM_POINTS = "max_sum_points";
    static final String MAX_SUM_COST = "max_sum_cost";
    static final String DEFAULT_SCORE = "default_score";

    /** Every file has these, in this order. */
    static final List<String> OBLIGATORY = List.of(
            "description",
            "country",
            "unit",
            "instance",
            NUM_PROJECTS,
            NUM_VOTES,
            BUDGET,
            VOTE_TYPE,
            "rule",
            "date_begin",
            "date_end");

    static final Set<String> WHOLE_NUMBERS = Set.of(MIN_LENGTH, MAX_LENGTH);

    static final Set<String> NUMBERS = Set.of(MIN_POINTS, MAX_POINTS, MIN_SUM_POINTS, MAX_SUM_POINTS, DEFAULT_SCORE);

    static final Set<String> COUNTS = Set.of(NUM_PROJECTS, NUM_VOTES);

    private MetaKey() {}

    /** Whether a second row with this key would make the file say two things. */
    static boolean isInterpreted(String key) {
        return OBLIGATORY.contains(key)
                || WHOLE_NUMBERS.contains(key)
                || NUMBERS.contains(key)
                || key.equals(MAX_SUM_COST);
    }
}
