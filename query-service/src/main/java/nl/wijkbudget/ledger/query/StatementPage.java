package nl.wijkbudget.ledger.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetStatement;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the books a reader wants to see. */
final class StatementPage {
    private StatementPage() {}

    static GetStatement of(NeighbourhoodId neighbourhood, HttpServletRequest request, @Nullable LogPosition asOf) {
        long after = Parameter.of("cursor", request.getParameter("cursor")).between(0, Long.MAX_VALUE, -1);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        return new GetStatement(neighbourhood, after, limit, asOf);
    }
}
