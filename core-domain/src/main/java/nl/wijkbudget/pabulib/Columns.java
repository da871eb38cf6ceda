package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns a section must have, which it may have, and the other names that published files give them. */
record Columns(Section section, List<String> obligatory, Set<String> optional) {
    private static final Map<String, String> RENAMED = Map.of(
            "categories", "category",
            "targets", "target",
            "target(s)", "target",
            "beneficiaries", "target",
            "neighbourhood", "neighborhood",
            "comments", "comment");

    static final Columns META = new Columns(Section.META, List.of("key", "value"), Set.of());

    static final Columns PROJECTS = new Columns(
            Section.PROJECTS,
            List.of("project_id", "cost"),
            Set.of("name", "category", "target", "votes", "score", "selected"));

    static Columns votes(boolean withPoints) {
        List<String> obligatory = withPoints ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote");
        return new Columns(Section.VOTES, obligatory, Set.of());
    }

    /** The one name under which we know a column. */
    static String canonical(String name) {
        return RENAMED.getOrDefault(name, name);
    }

    boolean isInterpreted(String name) {
        return obligatory.contains(name) || optional.contains(name);
    }
}
