package nl.wijkbudget.standalone;

import java.util.List;
import java.util.Set;

/**
 * Who goes first of equals, as {@code --ties} says it.
 *
 * @param lot ids in the order drawn; empty unless a lot was drawn
 */
record TieOrder(String written, List<String> lot) {
    static final TieOrder BY_ID = new TieOrder("project-id", List.of());
    static final String LOWER_COST = "lower-cost";
    static final String EARLIER_SUBMISSION = "earlier-submission";

    private static final String LOT = "lot:";

    TieOrder {
        lot = List.copyOf(lot);
    }

    static TieOrder of(String written) {
        if (written.startsWith(LOT)) {
            return new TieOrder(written, IdList.lot(written.substring(LOT.length())));
        }
        if (!Set.of(BY_ID.written, LOWER_COST, EARLIER_SUBMISSION).contains(written)) {
            throw new Misuse("--ties=" + written + " cannot be. Write project-id, lower-cost, earlier-submission or"
                    + " lot:ID,ID,… with all projects.");
        }
        return new TieOrder(written, List.of());
    }
}
