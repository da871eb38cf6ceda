package nl.wijkbudget.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.pabulib.PabulibOutline;
import nl.wijkbudget.pabulib.PabulibPoll;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.ReorderedPoll;

/** A file to count: its ballots with the projects in the order that breaks ties, and what projects are called. */
record ElectionOnFile(PabulibOutline outline, Poll poll) {
    /** Reads it, or says what is wrong with it. */
    static ElectionOnFile read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("there is no file " + file + " to read");
        }
        PabulibPoll read = PabulibPoll.read(file).orElseThrow(report -> new IOException(FaultList.of(report)));
        return new ElectionOnFile(read.outline(), read.poll());
    }

    ElectionOnFile with(TieOrder ties) {
        if (!ties.lot().isEmpty()) {
            return inOrder(lot(ties.lot()));
        }
        return switch (ties.written()) {
            case TieOrder.LOWER_COST -> inOrder(byCost());
            case TieOrder.EARLIER_SUBMISSION ->
                inOrder(numbers(
                        outline.projects().stream().map(PabulibProject::id).toList()));
            default -> this;
        };
    }

    /** With at most one funded of each group of ids. */
    ElectionOnFile excluding(List<List<String>> groups) {
        return groups.isEmpty()
                ? this
                : new ElectionOnFile(
                        outline,
                        ReorderedPoll.excluding(
                                poll, groups.stream().map(this::numbers).toList()));
    }

    String currency() {
        return outline.meta().currency().orElse("");
    }

    /** Names by id; projects without one are not there. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (PabulibProject project : outline.projects()) {
            if (project.name() != null) {
                names.put(project.id(), project.name());
            }
        }
        return names;
    }

    private ElectionOnFile inOrder(List<Integer> order) {
        return new ElectionOnFile(outline, ReorderedPoll.of(poll, order));
    }

    private List<Integer> byCost() {
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < poll.projects().size(); number++) {
            order.add(number);
        }
        order.sort(Comparator.comparing(poll::cost));
        return order;
    }

    private List<Integer> lot(List<String> ids) {
        List<Integer> drawn = numbers(ids);
        if (drawn.size() != poll.projects().size() || drawn.stream().distinct().count() != drawn.size()) {
            throw new Misuse("A lot has every project once: there are "
                    + poll.projects().size() + " projects and the lot has " + drawn.size() + ", of which "
                    + drawn.stream().distinct().count() + " differ.");
        }
        return drawn;
    }

    private List<Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        poll.projects().forEach(project -> numbers.put(project.id(), numbers.size()));
        List<Integer> found = new ArrayList<>();
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number == null) {
                throw new Misuse("There is no project " + id + " in the file. Write ids as the file does.");
            }
            found.add(number);
        }
        return found;
    }
}
