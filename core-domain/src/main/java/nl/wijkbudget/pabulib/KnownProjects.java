package nl.wijkbudget.pabulib;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The ids under PROJECTS, each there once; those of bad rows are known too, so that ballots are not blamed. */
final class KnownProjects {
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Amount> costs = new HashMap<>();
    private final Faults faults;

    KnownProjects(Faults faults) {
        this.faults = faults;
    }

    void register(Cell id) {
        if (id.isAbsent()) {
            faults.add(FaultCode.PROJECT_ID_IS_EMPTY, id.place());
        } else if (id.text().indexOf(',') >= 0) {
            faults.add(FaultCode.PROJECT_ID_HAS_A_COMMA, id.place(), id.text());
        } else if (ids.putIfAbsent(id.text(), id.text()) != null) {
            faults.add(FaultCode.PROJECT_IS_THERE_TWICE, id.place(), id.text());
        }
    }

    void register(PabulibProject project) {
        costs.put(project.id(), project.cost());
    }

    boolean has(String id) {
        return ids.containsKey(id);
    }

    /** The same text, but one object for all ballots if the project is known. */
    String shared(String id) {
        return ids.getOrDefault(id, id);
    }

    /** What these projects cost together; it may be more than a long can hold. */
    BigInteger cents(Collection<String> projects) {
        return projects.stream()
                .map(costs::get)
                .filter(Objects::nonNull)
                .map(cost -> BigInteger.valueOf(cost.cents()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
