package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;

/**
 * Money divided over themes by tokens that participants put down at one or more sessions.
 *
 * <p>The tokens of each session divide all the money in proportion; the result is the mean of the sessions, weighted by
 * their participants. A session at which no token was put down says nothing and does not count.
 *
 * @param total in the smallest unit that a theme can get
 */
public record Tokens(long total, List<Session> sessions) {
    public Tokens {
        sessions = List.copyOf(sessions);
        if (sessions.stream().map(session -> session.tokens().size()).distinct().count() != 1) {
            throw new IllegalArgumentException("All sessions have the same themes, and there is at least one session");
        }
    }

    /** How many took part and what they put down together on each theme. */
    public record Session(int participants, List<Long> tokens) {
        public Session {
            tokens = List.copyOf(tokens);
            if (participants < 0 || tokens.stream().anyMatch(each -> each < 0)) {
                throw new IllegalArgumentException(
                        "Participants and tokens are zero or more: " + participants + ", " + tokens);
            }
        }

        private Fraction given() {
            return tokens.stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
        }

        private boolean counts() {
            return participants > 0 && given().signum() > 0;
        }
    }

    /** What each theme gets, before rounding; nothing when no tokens were put down. */
    public List<Fraction> exactly() {
        List<Session> counted = sessions.stream().filter(Session::counts).toList();
        long participants = counted.stream().mapToLong(Session::participants).sum();
        List<Fraction> shares = new ArrayList<>();
        for (int theme = 0; theme < sessions.get(0).tokens().size(); theme++) {
            Fraction sum = Fraction.ZERO;
            for (Session session : counted) {
                sum = sum.plus(Fraction.of(session.tokens().get(theme))
                        .times(session.participants())
                        .over(session.given()));
            }
            shares.add(participants == 0 ? sum : sum.times(total).over(participants));
        }
        return shares;
    }

    /**
     * The same in whole units that add up to the total: each rounded down, and one more for those that lost most by it; of
     * equals for the first. All zero when no tokens were put down.
     */
    public List<Long> rounded() {
        List<Fraction> exact = exactly();
        List<Long> rounded = new ArrayList<>(
                exact.stream().map(each -> each.floor().longValueExact()).toList());
        long left = sum(exact).floor().longValueExact()
                - rounded.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer theme) -> exact.get(theme).minus(Fraction.of(rounded.get(theme))))
                        .reversed())
                .limit(left)
                .toList()
                .forEach(theme -> rounded.set(theme, rounded.get(theme) + 1));
        return List.copyOf(rounded);
    }

    private static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
