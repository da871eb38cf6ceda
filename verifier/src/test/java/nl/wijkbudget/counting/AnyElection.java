package nl.wijkbudget.counting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;

/** A small election of any form by any rule with any parameters, full of ties; the same seed gives the same one. */
final class AnyElection {
    static final List<String> RULES = List.of(
            "order-only",
            "most-votes-first-skip",
            "most-votes-first-stop",
            "votes-per-euro",
            "equal-shares",
            "phragmen-stop",
            "phragmen-skip",
            "best-set",
            "divide-by-tokens");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    /** A lot that is drawn after closing comes from other events than these. */
    private static final TieRule[] BEFORE_THE_VOTE = {
        TieRule.SHARED_RANK, TieRule.LOWER_COST, TieRule.EARLIER_SUBMISSION, TieRule.PROJECT_ID, TieRule.LOT
    };

    private final Random random;
    private final String rule;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Pot> pots = new ArrayList<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private BallotForm form = new BallotForm.Approval(0, 9);

    private AnyElection(long seed) {
        random = new Random(seed);
        rule = RULES.get((int) (seed % RULES.size()));
    }

    /** The election of this seed, or of the next that a rulebook can have. */
    static Election of(long seed) {
        for (long attempt = seed; ; attempt += 1_000L * RULES.size()) {
            Election election = new AnyElection(attempt).election();
            if (CountingRules.objection(
                            election.rulebook().rule(), election.rulebook().form())
                    .isEmpty()) {
                return election;
            }
        }
    }

    private Election election() {
        boolean divides = rule.equals("divide-by-tokens");
        int projects = divides ? 0 : 1 + random.nextInt(8);
        form = divides ? tokens() : form(projects);
        int count = divides ? 1 : 1 + random.nextInt(2);
        for (int pot = 0; pot < count; pot++) {
            pots.add(new Pot(new PotId("pot" + pot), money(14), null));
            for (int project = pot; project < projects; project += count) {
                candidates.add(new Candidate(
                        new ProjectId("p" + project),
                        "Plan é " + project,
                        theme(),
                        money(9),
                        new PotId("pot" + pot),
                        NOW.minusSeconds(random.nextInt(3))));
            }
        }
        Set<Channel> channels = Set.of(Channel.ONLINE, Channel.TABLE);
        parameters(projects);
        TieRule ties = tieRule(projects);
        Rulebook rulebook = new Rulebook(
                candidates,
                form,
                new RuleChoice(rule, measure(), parameters),
                pots,
                ties,
                new VotingWindow(NOW.minusSeconds(600), NOW),
                new EligibilityPolicy("Iedereen", random.nextBoolean() ? 14 : null),
                channels,
                3,
                "EUR");
        List<CountedBallot> ballots = new ArrayList<>();
        for (int ballot = random.nextInt(9); ballot > 0; ballot--) {
            Channel channel = random.nextInt(3) == 0 ? Channel.TABLE : Channel.ONLINE;
            ballots.add(new CountedBallot(new BallotId("b" + ballot), channel, selection(projects)));
        }
        return new Election(rulebook, ballots);
    }

    private RuleChoice.Measure measure() {
        return random.nextBoolean() ? RuleChoice.Measure.POINTS : RuleChoice.Measure.VOTES;
    }

    private Money money(int most) {
        return random.nextInt(4) == 0 ? Money.ofCents(random.nextInt(most * 100)) : Money.of(random.nextInt(most));
    }

    private ThemeId theme() {
        return new ThemeId("t" + random.nextInt(3));
    }

    private BallotForm tokens() {
        return new BallotForm.Tokens(List.of(new ThemeId("t0"), new ThemeId("t1"), new ThemeId("t2")), 10, 10);
    }

    private BallotForm form(int projects) {
        return switch (random.nextInt(7)) {
            case 0 -> new BallotForm.PointsPerPlace(List.of(3, 2, 2, 1));
            case 1 -> new BallotForm.Ranking(0, projects);
            case 2 -> new BallotForm.Cumulative(10, 4);
            case 3 -> new BallotForm.Scores(random.nextBoolean() ? -1 : 0, 3);
            case 4 -> new BallotForm.Knapsack(Money.of(20));
            case 5 -> new BallotForm.ApprovalPerTheme(3, 1);
            default -> new BallotForm.Approval(0, 9);
        };
    }

    private Selection selection(int projects) {
        if (rule.equals("divide-by-tokens")) {
            return new Selection.Divided(List.of(
                    new Selection.Share(new ThemeId("t" + random.nextInt(2)), 1 + random.nextInt(4)),
                    new Selection.Share(new ThemeId("t2"), 1 + random.nextInt(4))));
        }
        List<ProjectId> some = new ArrayList<>(IntStream.range(0, projects)
                .filter(project -> random.nextBoolean())
                .mapToObj(project -> new ProjectId("p" + project))
                .toList());
        Collections.shuffle(some, random);
        if (form instanceof BallotForm.PointsPerPlace || form instanceof BallotForm.Ranking) {
            int places = form instanceof BallotForm.PointsPerPlace ? 4 : projects;
            return new Selection.Ranked(some.subList(0, Math.min(places, some.size())));
        }
        if (form instanceof BallotForm.Cumulative) {
            return scored(some, 1, 2);
        }
        return form instanceof BallotForm.Scores scores
                ? scored(some, scores.lowest(), scores.highest())
                : new Selection.Chosen(some);
    }

    private Selection scored(List<ProjectId> projects, int lowest, int highest) {
        return new Selection.Scored(projects.stream()
                .map(project -> new Selection.Score(project, lowest + random.nextInt(highest - lowest + 1)))
                .toList());
    }

    private TieRule tieRule(int projects) {
        TieRule[] all = BEFORE_THE_VOTE;
        TieRule chosen = all[random.nextInt(rule.equals("divide-by-tokens") ? all.length - 1 : all.length)];
        if (chosen == TieRule.LOT) {
            List<String> order = new ArrayList<>(
                    IntStream.range(0, projects).mapToObj(each -> "p" + each).toList());
            Collections.shuffle(order, random);
            parameters.put("lot", String.join(" ", order));
        }
        return chosen;
    }

    private void parameters(int projects) {
        maybe("satisfaction", "cost", "cardinality", "points", "borda", "rank-points");
        maybe("minimum-votes", "1", "2");
        maybe("minimum-share", "0.3", "1/5");
        maybe("eligibility", "cost-share", "none");
        maybe("overrun", "4/5", "0.5");
        maybe("completion", "add1", "none");
        maybe("start", "exact", "floor");
        maybe("increment", "1", "0.25", "1/3");
        maybe("stop", "never", "supported", "all");
        maybe("then", "none", "votes", "votes-per-cost", "same-satisfaction");
        maybe("comparison", "none", "most-preferred");
        maybe("weights", "ONLINE 1/2; TABLE 1/2", "ONLINE 2/3; TABLE 1/3");
        if (projects > 3) {
            maybe("exclusions", "p0 p1", "p0 p2; p1 p3", "p0 p1 p2; p2 p3");
        }
    }

    private void maybe(String name, String... values) {
        boolean known = !rule.equals("divide-by-tokens")
                && nl.wijkbudget.rule.Rules.parametersOf(rule).contains(name);
        boolean growing = !parameters.getOrDefault("completion", "add1").equals("none")
                || !Arrays.asList("increment", "stop").contains(name);
        if (known && growing && random.nextInt(3) == 0) {
            parameters.put(name, values[random.nextInt(values.length)]);
        }
    }
}
