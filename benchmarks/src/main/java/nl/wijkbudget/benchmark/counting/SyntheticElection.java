package nl.wijkbudget.benchmark.counting;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** An election that nobody held, always the same for the same numbers. */
record SyntheticElection(String voteType, int voters, int projects, int fewest, int most) {
    private static final long SEED = 2026;
    private static final int FIRST_ID = 1000;

    Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(voteType + "-" + voters + ".pb");
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(heading());
            SplittableRandom random = new SplittableRandom(SEED);
            for (int voter = 0; voter < voters; voter++) {
                text.write(Long.toString(100_000_000L + voter * 7L));
                text.write(';');
                text.write(ballot(random));
                text.write('\n');
            }
        }
        return file;
    }

    private String ballot(SplittableRandom random) {
        int length = random.nextInt(fewest, most + 1);
        BitSet chosen = new BitSet(projects);
        while (chosen.cardinality() < length) {
            chosen.set(random.nextInt(projects));
        }
        return chosen.stream()
                .mapToObj(project -> Integer.toString(FIRST_ID + project))
                .collect(Collectors.joining(","));
    }

    private String heading() {
        StringBuilder text = new StringBuilder("""
                META
                key;value
                description;Nobody held it
                country;Nederland
                unit;Groningen
                instance;2026
                num_projects;%d
                num_votes;%d
                budget;1000000
                vote_type;%s
                rule;unknown
                date_begin;2026
                date_end;2026
                PROJECTS
                project_id;cost
                """.formatted(projects, voters, voteType));
        for (int project = 0; project < projects; project++) {
            text.append(FIRST_ID + project)
                    .append(';')
                    .append(1000 + project * 37 % 9000)
                    .append('\n');
        }
        return text.append("VOTES\nvoter_id;vote\n").toString();
    }
}
