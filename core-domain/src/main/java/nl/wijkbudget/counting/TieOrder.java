package nl.wijkbudget.counting;

import java.util.Comparator;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.Rulebook;

/** The order in which projects with equal scores come along; project ids, being ASCII, compare by code point. */
final class TieOrder {
    private static final Comparator<Candidate> BY_ID = Comparator.comparing(Candidate::project);

    private TieOrder() {}

    static Comparator<Candidate> of(Rulebook rulebook) {
        return switch (rulebook.tieRule()) {
            case SHARED_RANK, PROJECT_ID -> BY_ID;
            case LOWER_COST -> Comparator.comparing(Candidate::price).thenComparing(BY_ID);
            case EARLIER_SUBMISSION ->
                Comparator.comparing(Candidate::submittedAt).thenComparing(BY_ID);
            case LOT -> byLot(rulebook.rule().lot().orElseThrow());
        };
    }

    /** A rulebook with this tie rule is not adopted unless its lot has every candidate. */
    private static Comparator<Candidate> byLot(Lot lot) {
        return Comparator.comparingInt(candidate -> lot.order().indexOf(candidate.project()));
    }
}
