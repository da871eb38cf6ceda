package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ballot that was read last, with projects as their numbers in the order of the file; each is there once. */
final class BallotRow {
    private final RawRow row;
    private final Header header;
    private final Points points = new Points();
    private final KnownProjects known;
    private int[] projects = new int[16];
    private int size;

    BallotRow(RawRow row, Header header, KnownProjects known) {
        this.row = row;
        this.header = header;
        this.known = known;
    }

    void clear() {
        size = 0;
        points.clear();
    }

    /** The next project; its points, if there are any, stand at an index that is not lower than that of the project. */
    void add(int project, int pointsAt) {
        if (size == projects.length) {
            projects = Arrays.copyOf(projects, size * 2);
        }
        points.move(pointsAt, size);
        projects[size++] = project;
    }

    int size() {
        return size;
    }

    int project(int index) {
        return projects[index];
    }

    /** As many as there are projects, in their order, or none at all. */
    Points points() {
        return points;
    }

    /** What the projects cost together, or the most a long can hold. */
    long cents() {
        long sum = 0;
        for (int index = 0; index < size; index++) {
            long cost = known.cents(projects[index]);
            sum = sum > Long.MAX_VALUE - cost ? Long.MAX_VALUE : sum + cost;
        }
        return sum;
    }

    Place votePlace() {
        return row.place(header.indexOf("vote"));
    }

    Place pointsPlace() {
        return row.place(header.indexOf("points"));
    }

    /** The ballot as an object to keep. */
    PabulibBallot kept() {
        List<String> ids = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            ids.add(known.id(projects[index]));
        }
        return new PabulibBallot(row.text(header.indexOf("voter_id")), ids, points.toList(), others());
    }

    private Map<String, String> others() {
        if (header.others().isEmpty()) {
            return Map.of();
        }
        Map<String, String> others = new LinkedHashMap<>();
        header.others().forEach((name, cell) -> others.put(name, row.text(cell)));
        return others;
    }
}
