package nl.wijkbudget.reason;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.rule.Move;
import nl.wijkbudget.rule.Payment;
import nl.wijkbudget.rule.Trace;
import nl.wijkbudget.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the reason for each project from the course of a count. */
public final class Reasons {
    private final Poll poll;
    private final Trace trace;
    private final int[] supporters;
    private final int[] place;
    private final Move[] last;
    private final @Nullable Payment[] offered;
    private @Nullable Integer stoppedAt;

    private Reasons(Poll poll, Trace trace) {
        this.poll = poll;
        this.trace = trace;
        int projects = poll.projects().size();
        supporters = Listings.of(poll);
        place = new int[projects];
        last = new Move[projects];
        offered = new Payment[projects];
        int funded = 0;
        int ranked = 0;
        for (Move move : trace.moves()) {
            int project = move.project();
            last[project] = move;
            offered[project] = move.payment() == null ? offered[project] : move.payment();
            if (move.verdict().isFunded()) {
                place[project] = ++funded;
            } else if (move.verdict() == Verdict.RANKED) {
                place[project] = ++ranked;
            } else if (move.verdict() == Verdict.STOPPED_TOO_EXPENSIVE) {
                stoppedAt = project;
            }
        }
    }

    /** One reason per project, by number. */
    public static List<Reason> of(Poll poll, Trace trace) {
        Reasons reasons = new Reasons(poll, trace);
        return IntStream.range(0, poll.projects().size()).mapToObj(reasons::of).toList();
    }

    private Reason of(int project) {
        Map<Figure, Fraction> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.COST, Fraction.of(poll.cost(project)));
        figures.put(Figure.SUPPORTERS, Fraction.of(supporters[project]));
        if (place[project] > 0) {
            figures.put(Figure.PLACE, Fraction.of(place[project]));
        }
        Move move = last[project];
        return switch (move.verdict()) {
            case RANKED -> reason(project, ReasonCode.RANKED, figures);
            case FUNDED -> funded(move, figures);
            case FUNDED_FREE -> reason(project, ReasonCode.FUNDED_FREE, figures);
            case FUNDED_BY_COMPLETION -> fit(move, ReasonCode.FUNDED_BY_COMPLETION, figures);
            case FUNDED_BY_OVERRUN -> fit(move, ReasonCode.FUNDED_BY_OVERRUN, figures);
            case SKIPPED_TOO_EXPENSIVE -> tooExpensive(move, ReasonCode.DOES_NOT_FIT, figures);
            case STOPPED_TOO_EXPENSIVE -> tooExpensive(move, ReasonCode.STOPPED_HERE, figures);
            case AFTER_THE_STOP -> new Reason(project, ReasonCode.AFTER_THE_STOP, figures, stoppedAt);
            case BELOW_THRESHOLD -> reason(project, ReasonCode.BELOW_THRESHOLD, figures);
            case EXCLUDED_BY_ANOTHER -> new Reason(project, ReasonCode.EXCLUDED_BY, figures, excluding(project));
            case NO_SUPPORT -> reason(project, ReasonCode.NO_SUPPORT, figures);
            case SUPPORTERS_CANNOT_PAY -> cannotPay(move, figures);
            case NOT_IN_THE_BEST_SET -> reason(project, ReasonCode.NOT_IN_BEST_SET, figures);
        };
    }

    private Reason funded(Move move, Map<Figure, Fraction> figures) {
        Payment payment = move.payment();
        if (payment == null) {
            return fit(move, ReasonCode.FUNDED, figures);
        }
        figures.put(Figure.PAYERS, Fraction.of(payment.full() + payment.partial()));
        return reason(move.project(), ReasonCode.FUNDED_BY_SUPPORTERS, figures);
    }

    private static Reason fit(Move move, ReasonCode code, Map<Figure, Fraction> figures) {
        figures.put(Figure.AVAILABLE, Fraction.of(move.available()));
        return reason(move.project(), code, figures);
    }

    private Reason tooExpensive(Move move, ReasonCode code, Map<Figure, Fraction> figures) {
        long cost = poll.cost(move.project());
        figures.put(Figure.BUDGET, Fraction.of(poll.budget()));
        figures.put(Figure.MISSING, Fraction.of(cost - move.available()));
        addOffer(move.project(), figures);
        boolean hopeless = code == ReasonCode.DOES_NOT_FIT && cost > poll.budget();
        return fit(move, hopeless ? ReasonCode.DEARER_THAN_THE_BUDGET : code, figures);
    }

    private Reason cannotPay(Move move, Map<Figure, Fraction> figures) {
        int project = move.project();
        Fraction cost = Fraction.of(poll.cost(project));
        if (poll.cost(project) > poll.budget()) {
            return tooExpensive(move, ReasonCode.DOES_NOT_FIT, figures);
        }
        addOffer(project, figures);
        Fraction left = figures.getOrDefault(Figure.SUPPORTERS_LEFT, Fraction.ZERO);
        figures.put(Figure.MISSING, cost.minus(left));
        boolean fromTheStart = figures.getOrDefault(Figure.SUPPORTERS_HAD, cost).compareTo(cost) < 0;
        return fit(
                move,
                fromTheStart ? ReasonCode.SUPPORTERS_CANNOT_PAY_FROM_THE_START : ReasonCode.SUPPORTERS_SPENT_ELSEWHERE,
                figures);
    }

    /** What the supporters had and have left, where the rule looked into it. */
    private void addOffer(int project, Map<Figure, Fraction> figures) {
        Payment payment = offered[project];
        if (payment == null) {
            return;
        }
        long count = (long) payment.full() + payment.partial() + payment.broke();
        figures.put(Figure.SUPPORTERS, Fraction.of(count));
        figures.put(Figure.SUPPORTERS_LEFT, payment.total());
        String endowment = trace.figures().get("endowment");
        if (endowment != null) {
            figures.put(Figure.SUPPORTERS_HAD, Fraction.parse(endowment).times(count));
        }
    }

    private @Nullable Integer excluding(int project) {
        return poll.exclusions().stream()
                .filter(group -> group.contains(project))
                .flatMap(List::stream)
                .filter(other -> last[other].verdict().isFunded())
                .findFirst()
                .orElse(null);
    }

    private static Reason reason(int project, ReasonCode code, Map<Figure, Fraction> figures) {
        return new Reason(project, code, figures, null);
    }
}
