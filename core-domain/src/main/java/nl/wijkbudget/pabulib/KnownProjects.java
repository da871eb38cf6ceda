package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids under PROJECTS, each there once; those of bad rows are known too, so that ballots are not blamed. */
final class KnownProjects {
    private final TextIndex index = new TextIndex();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Long> cents = new HashMap<>();
    private final Faults faults;

    KnownProjects(Faults faults) {
        this.faults = faults;
    }

    void register(Cell id) {
        char[] text = id.text().toCharArray();
        if (id.isAbsent()) {
            faults.add(FaultCode.PROJECT_ID_IS_EMPTY, id.place());
        } else if (id.text().indexOf(',') >= 0) {
            faults.add(FaultCode.PROJECT_ID_HAS_A_COMMA, id.place(), id.text());
        } else if (index.add(text, 0, text.length)) {
            ids.add(id.text());
        } else {
            faults.add(FaultCode.PROJECT_IS_THERE_TWICE, id.place(), id.text());
        }
    }

    /** What a project costs; one of a bad row costs nothing. */
    void price(PabulibProject project) {
        cents.put(project.id(), project.cost().cents());
    }

    int size() {
        return ids.size();
    }

    /** The number of the project in the order of the file, or {@link TextIndex#NONE}. */
    int number(char[] buffer, int from, int to) {
        return index.find(buffer, from, to);
    }

    String id(int number) {
        return ids.get(number);
    }

    long cents(int number) {
        return cents.getOrDefault(ids.get(number), 0L);
    }
}
