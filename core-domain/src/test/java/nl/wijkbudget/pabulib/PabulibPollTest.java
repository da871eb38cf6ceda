package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.CUMULATIVE;
import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.changed;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PabulibPollTest {
    private static PabulibReading<PabulibPoll> read(String text) {
        try {
            return PabulibPoll.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Poll poll(String text) {
        return read(text)
                .orElseThrow(report -> new AssertionError(report.faults()))
                .poll();
    }

    /** Each group as its size and the projects with their marks, such as {@code 2 x p=1 q=1}. */
    private static List<String> ballots(Poll poll) {
        List<String> ballots = new ArrayList<>();
        for (int group = 0; group < poll.groups(); group++) {
            StringBuilder ballot = new StringBuilder(poll.size(group) + " x");
            int end = group + 1 < poll.groups() ? poll.start(group + 1) : poll.entries();
            for (int entry = poll.start(group); entry < end; entry++) {
                ballot.append(' ')
                        .append(poll.id(poll.project(entry)))
                        .append('=')
                        .append(poll.mark(entry));
            }
            ballots.add(ballot.toString());
        }
        return ballots;
    }

    private static List<String> projects(Poll poll) {
        return IntStream.range(0, poll.projects().size())
                .mapToObj(number -> poll.id(number) + " " + poll.cost(number))
                .toList();
    }

    @Test
    void choices_are_grouped_and_empty_ballots_count() {
        Poll poll = poll(changed(VALID, "num_votes;2", "num_votes;5").replace("w;q", "w;q\nx; q , p\ny;\nz;None"));
        assertThat(ballots(poll)).containsExactly("2 x p=1 q=1", "1 x q=1", "2 x");
        assertThat(poll.voters()).isEqualTo(5);
        assertThat(poll.marks()).isEqualTo(Marks.CHOICES);
        assertThat(poll.budget()).isEqualTo(1000);
        assertThat(poll.unit()).isEqualTo(1);
    }

    @Test
    void ties_go_by_id_as_text_and_by_whole_characters() {
        String file = changed(VALID, "num_projects;2", "num_projects;6")
                .replace("p;600\nq;400", "9;1\n10;2\n𝄞;3\n\uFF01;4\nq;5\np;6");
        assertThat(projects(poll(file))).containsExactly("10 2", "9 1", "p 6", "q 5", "\uFF01 4", "𝄞 3");
    }

    @Test
    void with_cents_anywhere_all_money_is_in_cents() {
        Poll poll = poll(with("p;600", "p;600,5"));
        assertThat(projects(poll)).containsExactly("p 60050", "q 40000");
        assertThat(poll.budget()).isEqualTo(100_000);
        assertThat(poll.unit()).isEqualTo(100);
        assertThat(poll(with("p;600", "p;600.00")).unit()).isEqualTo(1);
    }

    @Test
    void points_go_with_the_project_at_the_same_index() {
        Poll poll = poll(changed(CUMULATIVE, "p,q;3,2", "q,p;0,7"));
        assertThat(ballots(poll)).containsExactly("1 x p=7 q=0", "1 x q=5");
        assertThat(poll.marks()).isEqualTo(Marks.POINTS);
    }

    @Test
    void points_all_become_finer_when_some_have_decimals() {
        String file = changed(CUMULATIVE, "cumulative", "scoring")
                .replace("num_votes;2", "num_votes;4")
                .replace("w;q;5", "w;q,p;2.0,3\nx;q;-0.25\ny;p,q;3.00,2");
        assertThat(ballots(poll(file))).containsExactly("3 x p=300 q=200", "1 x q=-25");
        assertThat(poll(file).pointUnit()).isEqualTo(100);
    }

    @Test
    void zeros_at_the_end_are_no_decimals() {
        Poll plain = poll(changed(CUMULATIVE, "p,q;3,2", "p,q;3,20"));
        assertThat(ballots(poll(changed(CUMULATIVE, "p,q;3,2", "p,q;3.00,20.0"))))
                .isEqualTo(ballots(plain));
        assertThat(plain.pointUnit()).isEqualTo(1);
        Poll halves = poll(changed(CUMULATIVE, "p,q;3,2", "p,q;3.500,20.0"));
        assertThat(ballots(halves)).containsExactly("1 x p=35 q=200", "1 x q=50");
        assertThat(halves.pointUnit()).isEqualTo(10);
    }

    @Test
    void the_largest_points_fit_with_all_their_decimals() {
        assertThat(ballots(poll(changed(CUMULATIVE, "q;5", "q;999999.999"))))
                .containsExactly("1 x p=3000 q=2000", "1 x q=999999999");
    }

    @Test
    void places_count_from_the_top_and_the_longest_ballot_is_the_allowed_one() {
        String file = changed(VALID, "approval", "ordinal")
                .replace("date_end;2026\n", "date_end;2026\nmax_length;2\n")
                .replace("v;p,q", "v;q,p");
        assertThat(ballots(poll(file))).containsExactly("1 x p=1 q=0", "1 x q=0");
        assertThat(poll(file.replace("v;q,p", "v;q")).longest()).isEqualTo(2);
    }

    @Test
    void a_repeated_project_counts_once() {
        PabulibReading<PabulibPoll> reading = read(with("v;p,q", "v;p,q,p,p"));
        assertThat(reading.report().faults()).containsExactly(fault(20, 3, FaultCode.BALLOT_HAS_A_PROJECT_TWICE, "p"));
        assertThat(ballots(poll(with("v;p,q", "v;p,q,p,p")))).containsExactly("1 x p=1 q=1", "1 x q=1");
    }

    @Test
    void a_withdrawn_project_is_never_affordable() {
        String file = changed(VALID, "budget;1000", "budget;5000000000").replace("p;600", "p;999999999");
        assertThat(projects(poll(file))).containsExactly("p 5000000001", "q 400");
    }

    @Test
    void an_election_without_ballots_is_a_poll_without_voters() {
        Poll poll = poll(changed(VALID, "num_votes;2", "num_votes;0").replace("v;p,q\nw;q\n", ""));
        assertThat(poll.voters()).isZero();
        assertThat(poll.groups()).isZero();
    }

    @Test
    void all_faults_come_at_once() {
        assertThat(read(with("q;400", "q;four").replace("v;p,q", "v;x,p,y").replace("w;q", "v;q")))
                .isEqualTo(new PabulibReading.Refused<>(new FaultReport(
                        List.of(
                                fault(17, 3, FaultCode.AMOUNT_IS_MALFORMED, "four"),
                                fault(20, 3, FaultCode.PROJECT_IS_UNKNOWN, "x"),
                                fault(20, 3, FaultCode.PROJECT_IS_UNKNOWN, "y"),
                                fault(21, 1, FaultCode.VOTER_VOTED_ALREADY, "v")),
                        4,
                        0)));
    }

    @Test
    void a_file_gives_the_poll_and_its_vote_type(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wijk.pb"), CUMULATIVE);
        PabulibPoll read = PabulibPoll.read(file).orElseThrow(report -> new AssertionError(report.faults()));
        assertThat(read.voteType()).isEqualTo(VoteType.CUMULATIVE);
        assertThat(read.outline().projects()).extracting(PabulibProject::id).containsExactly("p", "q");
        assertThat(ballots(read.poll())).containsExactly("1 x p=3 q=2", "1 x q=5");
    }
}
