package nl.wijkbudget.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.ReorderedPoll;
import nl.wijkbudget.poll.Satisfaction;

/** Checks an outcome of Equal Shares by its {@link PriceCertificate}, apart from the method that found it. */
public final class PaidFromShares {
    /** Different ballots times funded projects, up to which payments are followed voter by voter. */
    public static final long LARGEST = 100_000;

    private PaidFromShares() {}

    /** Whether the certificate holds; empty where shares did not make the outcome, or the election is larger than that. */
    public static Optional<Boolean> check(Poll poll, NamedRule rule, Trace trace) {
        boolean byShares = rule.name().equals(RuleForm.EQUAL_SHARES.word())
                && trace.moves().stream().noneMatch(move -> move.verdict() == Verdict.FUNDED && move.payment() == null);
        if (!byShares || (long) poll.groups() * trace.winners().size() > LARGEST) {
            return Optional.empty();
        }
        return Optional.of(
                faults(poll, rule.satisfaction().orElseThrow(), trace).isEmpty());
    }

    /** A threshold is no matter of shares, so the certificate is about the poll without what it kept out. */
    private static List<String> faults(Poll poll, Satisfaction satisfaction, Trace trace) {
        List<Integer> below = trace.moves().stream()
                .filter(move -> move.verdict() == Verdict.BELOW_THRESHOLD)
                .map(Move::project)
                .toList();
        List<Integer> in = IntStream.range(0, poll.projects().size())
                .filter(project -> !below.contains(project))
                .boxed()
                .toList();
        List<Move> moves = trace.moves().stream()
                .filter(move -> in.contains(move.project()))
                .map(move -> move.as(in.indexOf(move.project())))
                .toList();
        Poll admitted = below.isEmpty() ? poll : ReorderedPoll.only(poll, in);
        return PriceCertificate.of(admitted, satisfaction, new Trace(moves, List.of(), trace.figures()))
                .faults(admitted);
    }
}
