package nl.wijkbudget.counting;

import java.util.Comparator;
import java.util.Objects;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The order in which projects with equal scores come along; project ids, being ASCII, compare by code point. */
final class TieOrder {
    private static final Comparator<Candidate> BY_ID = Comparator.comparing(Candidate::project);

    private TieOrder() {}

    static Comparator<Candidate> of(Rulebook rulebook, @Nullable Lot drawn) {
        return switch (rulebook.tieRule()) {
            case SHARED_RANK, PROJECT_ID -> BY_ID;
            case LOWER_COST -> Comparator.comparing(Candidate::price).thenComparing(BY_ID);
            case EARLIER_SUBMISSION ->
                Comparator.comparing(Candidate::submittedAt).thenComparing(BY_ID);
            case LOT -> byLot(rulebook.rule().lot().orElseThrow());
            case COMMITTED_LOT -> byLot(Objects.requireNonNull(drawn, "Ballots are counted after the lot was drawn"));
        };
    }

    /** No rulebook is adopted, and nothing is drawn, with a lot that leaves a candidate out. */
    private static Comparator<Candidate> byLot(Lot lot) {
        return Comparator.comparingInt(candidate -> lot.order().indexOf(candidate.project()));
    }
}
