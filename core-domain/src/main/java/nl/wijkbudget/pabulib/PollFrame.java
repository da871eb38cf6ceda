package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.poll.CodePoints;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;

/** An election without its ballots, as a poll has it: projects in the order of ties, money in the smallest unit used. */
final class PollFrame {
    private static final int CENTS = 100;

    private final PabulibMeta meta;
    private final List<PollProject> projects = new ArrayList<>();
    private final int[] numbers;
    private final int unit;

    PollFrame(PabulibOutline outline) {
        meta = outline.meta();
        unit = isWhole(outline) ? 1 : CENTS;
        List<PabulibProject> inFile = outline.projects();
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < inFile.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparing(index -> inFile.get(index).id(), CodePoints.ORDER));
        numbers = new int[inFile.size()];
        for (int index : order) {
            numbers[index] = projects.size();
            projects.add(new PollProject(inFile.get(index).id(), cost(inFile.get(index))));
        }
    }

    /** The number in the poll of a project, given its place in the file. */
    int number(int inFile) {
        return numbers[inFile];
    }

    /** A poll without ballots. */
    PollBuilder builder() {
        int limit = meta.maxLength().orElse(0);
        return new PollBuilder(projects, smallest(meta.budget()), marks())
                .unit(unit)
                .longest(Math.min(limit, projects.size()));
    }

    private Marks marks() {
        return switch (meta.voteType()) {
            case APPROVAL, CHOOSE_ONE -> Marks.CHOICES;
            case CUMULATIVE, SCORING -> Marks.POINTS;
            case ORDINAL -> Marks.PLACES;
        };
    }

    /** A project that was withdrawn has a price that is never paid, however large the budget. */
    private long cost(PabulibProject project) {
        long cost = smallest(project.cost());
        return project.isWithdrawn() ? Math.max(cost, smallest(meta.budget()) + 1) : cost;
    }

    private long smallest(Amount amount) {
        return unit == CENTS ? amount.cents() : amount.cents() / CENTS;
    }

    private static boolean isWhole(PabulibOutline outline) {
        return outline.meta().budget().isWhole()
                && outline.projects().stream()
                        .allMatch(project -> project.cost().isWhole());
    }
}
