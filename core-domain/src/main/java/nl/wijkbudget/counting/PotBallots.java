package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.Rulebook;

/** Reads every ballot for what it says of the candidates of one pot; a ballot that names none of them is an empty ballot. */
final class PotBallots {
    private static final long CENTS = 100;

    private final Election election;
    private final Map<ProjectId, Integer> numbers = new HashMap<>();
    private final List<Channel> channels;
    private final PollBuilder poll;
    private final int[] named;
    private final int[] points;

    PotBallots(Election election, Pot pot, List<Candidate> candidates, Marks marks) {
        this.election = election;
        List<PollProject> projects = new ArrayList<>();
        for (Candidate candidate : candidates) {
            numbers.put(candidate.project(), projects.size());
            projects.add(new PollProject(
                    candidate.project().value(), candidate.price().cents()));
        }
        Rulebook rulebook = election.rulebook();
        poll = new PollBuilder(projects, pot.amount().cents(), marks)
                .unit(CENTS)
                .longest(PollForm.places(rulebook.form()));
        channels = List.copyOf(rulebook.rule().weights().weights().keySet());
        poll.weights(rulebook.rule().weights().weights().values().stream()
                .map(weight -> new Fraction(weight.numerator(), weight.denominator()))
                .toList());
        rulebook.rule().exclusions().groups().forEach(this::exclude);
        named = new int[projects.size()];
        points = new int[projects.size()];
    }

    Poll poll() {
        election.ballots().forEach(this::add);
        return poll.build();
    }

    /** Projects of different pots cannot get in one another's way. */
    private void exclude(List<ProjectId> group) {
        List<Integer> here = group.stream()
                .filter(numbers::containsKey)
                .map(project -> Objects.requireNonNull(numbers.get(project)))
                .toList();
        if (here.size() > 1) {
            poll.exclude(here);
        }
    }

    private void add(CountedBallot ballot) {
        BallotForm form = election.rulebook().form();
        int length = 0;
        for (Map.Entry<ProjectId, Integer> given :
                form.points(ballot.selection()).entrySet()) {
            Integer number = numbers.get(given.getKey());
            if (number != null) {
                named[length] = number;
                points[length++] = given.getValue();
            }
        }
        poll.add(named, points, length, Math.max(0, channels.indexOf(ballot.channel())), 1);
    }
}
