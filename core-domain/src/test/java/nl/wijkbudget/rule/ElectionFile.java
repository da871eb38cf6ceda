package nl.wijkbudget.rule;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.pabulib.PabulibFile;
import nl.wijkbudget.pabulib.PabulibReader;
import nl.wijkbudget.pabulib.VoteType;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;

/** A real election as a poll, with the tie order of the references: project ids as strings, by code point. */
final class ElectionFile {
    private ElectionFile() {}

    static Poll read(InputStream pb) throws IOException {
        PabulibFile file = new PabulibReader().read(pb).orElseThrow(report -> new AssertionError(report.faults()));
        List<PollProject> projects = file.projects().stream()
                .map(project -> new PollProject(project.id(), project.cost().cents()))
                .sorted(Comparator.comparing(PollProject::id, ElectionFile::byCodePoint))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        projects.forEach(project -> numbers.put(project.id(), numbers.size()));
        PollBuilder poll = new PollBuilder(projects, file.meta().budget().cents(), marks(file)).unit(100);
        file.meta().maxLength().ifPresent(poll::longest);
        for (PabulibBallot ballot : file.votes()) {
            int[] chosen = ballot.projects().stream().mapToInt(numbers::get).toArray();
            poll.add(chosen, points(ballot), chosen.length, 0, 1);
        }
        return poll.build();
    }

    static List<String> ids(Poll poll, List<Integer> numbers) {
        List<String> ids = new ArrayList<>();
        numbers.forEach(number -> ids.add(poll.id(number)));
        return ids;
    }

    private static Marks marks(PabulibFile file) {
        VoteType type = file.meta().voteType();
        if (type == VoteType.ORDINAL) {
            return Marks.PLACES;
        }
        return type == VoteType.CUMULATIVE || type == VoteType.SCORING ? Marks.POINTS : Marks.CHOICES;
    }

    private static int[] points(PabulibBallot ballot) {
        return ballot.points().isEmpty()
                ? new int[ballot.projects().size()]
                : ballot.points().stream().mapToInt(BigDecimal::intValueExact).toArray();
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
