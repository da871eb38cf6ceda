package nl.wijkbudget.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.rule.Audit;
import nl.wijkbudget.rule.EqualRepresentation.Slight;
import nl.wijkbudget.rule.PaidFromShares;

/** What can be said of an outcome apart from the method that made it, as {@code docs/counting.md} promises it. */
record AuditJson(Counted counted) {
    Map<String, Object> object() {
        Audit audit = Audit.of(counted.poll(), counted.trace());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("feasible", audit.feasible());
        object.put("exhaustive", audit.exhaustive());
        object.put("votersWithoutFunded", audit.withoutFunded());
        object.put("slightedByCost", projects(audit.underCost()));
        object.put("slightedByCardinality", projects(audit.underCardinality()));
        PaidFromShares.check(counted.poll(), counted.rule(), counted.trace())
                .ifPresent(holds -> object.put("certificate", holds));
        return object;
    }

    private List<String> projects(List<Slight> slights) {
        return counted.ids(slights.stream().map(Slight::project).toList());
    }
}
