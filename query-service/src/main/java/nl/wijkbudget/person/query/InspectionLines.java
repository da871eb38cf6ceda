package nl.wijkbudget.person.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkbudget.person.Inspections;
import nl.wijkbudget.reading.query.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Pages of the vault's journal. */
public final class InspectionLines {
    private final ObjectProvider<Inspections> journal;

    public InspectionLines(ObjectProvider<Inspections> journal) {
        this.journal = journal;
    }

    Page page(HttpServletRequest request) {
        long before = Parameter.of("cursor", request.getParameter("cursor")).between(0, Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        List<InspectionLine> found = journal.stream()
                .flatMap(each -> each.page(before, limit + 1).stream())
                .map(InspectionLine::of)
                .toList();
        boolean more = found.size() > limit;
        List<InspectionLine> shown = more ? found.subList(0, limit) : found;
        return new Page(shown, more ? shown.get(limit - 1).number() : null);
    }

    /** Next is the cursor of the following page, null on the last. */
    record Page(List<InspectionLine> inspections, @Nullable Long next) {}
}
