package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rule.Tokens;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.Selection.Share;

/** Divides the pot of a vote with tokens over its themes: every ballot weighs the same, however many tokens it gives. */
record Division(Election election) {
    static final String RULE = "divide-by-tokens";

    Outcome outcome() {
        List<Tokens.Session> sessions = sessions();
        Pot pot = election.rulebook().pots().get(0);
        List<Long> cents = new Tokens(pot.amount().cents(), sessions).rounded();
        List<ThemeAmount> division = IntStream.range(0, themes().size())
                .mapToObj(theme -> new ThemeAmount(
                        themes().get(theme),
                        sessions.stream()
                                .mapToLong(session -> session.tokens().get(theme))
                                .sum(),
                        new Money(cents.get(theme))))
                .toList();
        Money spent = new Money(cents.stream().mapToLong(Long::longValue).sum());
        PotOutcome money = new PotOutcome(pot.pot(), pot.amount(), spent, true, true, 0, 0, Map.of());
        return new Outcome(List.of(), List.of(), List.of(), List.of(money), null, division);
    }

    /** Ballots that give as many tokens are one session, in which each of them weighs the same; one without ballots is there too. */
    private List<Tokens.Session> sessions() {
        Map<Integer, List<CountedBallot>> bySize = new TreeMap<>(Map.of(0, List.of()));
        for (CountedBallot ballot : election.ballots()) {
            int given = ballot.selection().asDivided().total();
            bySize.computeIfAbsent(given, size -> new ArrayList<>()).add(ballot);
        }
        return bySize.values().stream().map(this::session).toList();
    }

    private Tokens.Session session(List<CountedBallot> ballots) {
        long[] tokens = new long[themes().size()];
        for (CountedBallot ballot : ballots) {
            for (Share share : ballot.selection().asDivided().shares()) {
                tokens[themes().indexOf(share.theme())] += share.tokens();
            }
        }
        return new Tokens.Session(ballots.size(), Arrays.stream(tokens).boxed().toList());
    }

    private List<ThemeId> themes() {
        return election.rulebook().form().dividedThemes();
    }
}
