package nl.wijkbudget.pabulib.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.pabulib.PabulibProject;

/**
 * Names that sort as the ids in the file do, because equal scores are ordered by id.
 *
 * <p>Where writing an id in letters that a name may have would change that order, its place in it comes first.
 */
record ProjectNames(Map<String, String> names) {
    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing((String id) -> id.codePoints().toArray(), Arrays::compare);

    static ProjectNames of(List<PabulibProject> projects) {
        List<String> ids =
                projects.stream().map(PabulibProject::id).sorted(BY_CODE_POINT).toList();
        List<String> exact = ids.stream().map(ElectionNames::exact).toList();
        boolean sorted = exact.equals(exact.stream().sorted().toList());
        int digits = String.valueOf(ids.size()).length();
        Map<String, String> names = new HashMap<>();
        for (int place = 0; place < ids.size(); place++) {
            String name = exact.get(place);
            names.put(ids.get(place), sorted ? name : ("%0" + digits + "d.%s").formatted(place + 1, name));
        }
        return new ProjectNames(names);
    }

    String of(String id) {
        return Objects.requireNonNull(names.get(id), id);
    }
}
