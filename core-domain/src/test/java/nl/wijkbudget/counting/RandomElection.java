package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkbudget.rulebook.TieRule;

/** A small election with many ties, several pots and tight money; the same seed gives the same election. */
final class RandomElection {
    private RandomElection() {}

    static ElectionBuilder of(long seed) {
        Random random = new Random(seed);
        ElectionBuilder election = new ElectionBuilder();
        int projects = 1 + random.nextInt(7);
        int pots = 1 + random.nextInt(2);
        for (int pot = 0; pot < pots; pot++) {
            election.pot("pot" + pot, random.nextInt(12));
            for (int project = pot; project < projects; project += pots) {
                election.project("p" + project, random.nextInt(8));
            }
        }
        TieRule[] rules = TieRule.values();
        TieRule rule = rules[random.nextInt(rules.length)];
        if (rule == TieRule.LOT) {
            election.lot(drawn(random, projects));
        } else if (rule == TieRule.COMMITTED_LOT) {
            election.drawn(drawn(random, projects));
        } else {
            election.ties(rule);
        }
        int ballots = random.nextInt(6);
        for (int ballot = 0; ballot < ballots; ballot++) {
            election.chosen(1, some(random, projects));
        }
        return election;
    }

    private static String[] drawn(Random random, int projects) {
        List<String> all = new ArrayList<>(
                IntStream.range(0, projects).mapToObj(project -> "p" + project).toList());
        Collections.shuffle(all, random);
        return all.toArray(String[]::new);
    }

    private static String[] some(Random random, int projects) {
        List<String> some = IntStream.range(0, projects)
                .filter(project -> random.nextBoolean())
                .mapToObj(project -> "p" + project)
                .toList();
        return some.toArray(String[]::new);
    }
}
