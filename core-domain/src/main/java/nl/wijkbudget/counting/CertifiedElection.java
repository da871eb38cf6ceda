package nl.wijkbudget.counting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.pabulib.Amount;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.pabulib.PabulibFile;
import nl.wijkbudget.pabulib.PabulibMeta;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.pabulib.VoteType;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;

/**
 * A round whose result was certified, for who counts it with a program of his own.
 *
 * @param standings of the certified count
 */
public record CertifiedElection(RoundPlanned planned, Election election, List<Standing> standings) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withZone(ZoneOffset.UTC);

    public CertifiedElection {
        standings = List.copyOf(standings);
    }

    /** The whole round in one file, whatever its pots; {@code docs/evidence.md} has every row of it. */
    public PabulibFile file() {
        return new PabulibFile(meta(), projects(), ballots());
    }

    private PabulibMeta meta() {
        Rulebook rulebook = election.rulebook();
        Money budget = rulebook.pots().stream().map(Pot::amount).reduce(Money.ZERO, Money::plus);
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("description", planned.title());
        rows.put("country", "");
        rows.put("unit", planned.neighbourhood().value());
        rows.put("instance", planned.round().value());
        rows.put("num_projects", Integer.toString(standings.size()));
        rows.put("num_votes", Integer.toString(election.ballots().size()));
        rows.put("budget", amount(budget).written());
        rows.put("vote_type", voteType(rulebook.form()).text());
        rows.put("rule", rulebook.rule().name());
        rows.put("date_begin", day(rulebook.window().opensAt()));
        rows.put("date_end", day(rulebook.window().closesAt()));
        rows.put("currency", rulebook.currency());
        rows.putAll(limits(rulebook.form()));
        return PabulibMeta.of(rows);
    }

    private static Map<String, String> limits(BallotForm form) {
        Map<String, String> limits = new LinkedHashMap<>();
        if (form instanceof BallotForm.Approval approval) {
            limits.put("min_length", Integer.toString(approval.minimum()));
            limits.put("max_length", Integer.toString(approval.maximum()));
        } else if (form instanceof BallotForm.Ranking ranking) {
            limits.put("min_length", Integer.toString(ranking.minimum()));
            limits.put("max_length", Integer.toString(ranking.maximum()));
        } else if (form instanceof BallotForm.PointsPerPlace places) {
            limits.put("max_length", Integer.toString(places.points().size()));
        } else if (form instanceof BallotForm.Knapsack knapsack) {
            limits.put("max_sum_cost", amount(knapsack.limit()).written());
        } else if (form instanceof BallotForm.Scores scores) {
            limits.put("min_points", Integer.toString(scores.lowest()));
            limits.put("max_points", Integer.toString(scores.highest()));
        } else if (form instanceof BallotForm.Cumulative cumulative) {
            limits.put("max_points", Integer.toString(cumulative.perProject()));
            limits.put("max_sum_points", Integer.toString(cumulative.total()));
            if (cumulative.minimum() != null) {
                limits.put("min_sum_points", cumulative.minimum().toString());
            }
        }
        return limits;
    }

    private static VoteType voteType(BallotForm form) {
        if (form instanceof BallotForm.Cumulative) {
            return VoteType.CUMULATIVE;
        }
        if (form instanceof BallotForm.Scores) {
            return VoteType.SCORING;
        }
        return form.ranks() ? VoteType.ORDINAL : VoteType.APPROVAL;
    }

    private List<PabulibProject> projects() {
        return standings.stream().map(this::project).toList();
    }

    private PabulibProject project(Standing standing) {
        Candidate candidate = election.rulebook().candidate(standing.project()).orElseThrow();
        boolean byPoints = election.rulebook().rule().measure() == RuleChoice.Measure.POINTS;
        return new PabulibProject(
                standing.project().value(),
                amount(candidate.price()),
                candidate.title(),
                List.of(candidate.theme().value()),
                List.of(),
                standing.votes(),
                byPoints ? BigDecimal.valueOf(standing.points()) : null,
                standing.funded() ? 1 : 0,
                Map.of("pot", candidate.pot().value()));
    }

    /** Equal ballots are one object, so that a million of them take little more room than a few. */
    private List<PabulibBallot> ballots() {
        boolean withPoints = voteType(election.rulebook().form()).hasPoints();
        Map<PabulibBallot, PabulibBallot> known = new HashMap<>();
        List<PabulibBallot> ballots = new ArrayList<>();
        for (CountedBallot counted : election.ballots()) {
            List<String> projects = counted.selection().projects().stream()
                    .map(ProjectId::value)
                    .toList();
            Collection<Integer> points = withPoints
                    ? election.rulebook().form().points(counted.selection()).values()
                    : List.of();
            PabulibBallot ballot = new PabulibBallot(
                    "", projects, points.stream().map(BigDecimal::valueOf).toList(), Map.of());
            ballots.add(known.computeIfAbsent(ballot, first -> first));
        }
        return ballots;
    }

    private static Amount amount(Money money) {
        return Amount.ofCents(money.cents());
    }

    private static String day(Instant time) {
        return DAY.format(time);
    }
}
