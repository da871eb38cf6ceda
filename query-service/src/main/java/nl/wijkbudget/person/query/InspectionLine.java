package nl.wijkbudget.person.query;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.InspectionPurpose;
import nl.wijkbudget.person.PersonalField;

/** Somebody read data of somebody else. */
record InspectionLine(
        long number,
        Instant inspectedAt,
        String inspector,
        Role role,
        String person,
        List<PersonalField> fields,
        InspectionPurpose purpose) {
    static InspectionLine of(Inspection inspection) {
        return new InspectionLine(
                inspection.number(),
                inspection.inspectedAt(),
                inspection.inspector().value(),
                inspection.role(),
                inspection.person().value(),
                List.copyOf(inspection.fields()),
                inspection.purpose());
    }
}
