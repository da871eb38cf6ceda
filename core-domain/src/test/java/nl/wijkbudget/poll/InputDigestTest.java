package nl.wijkbudget.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputDigestTest {
    private static final PollProject PARK = new PollProject("1", 50);
    private static final PollProject TREE = new PollProject("10", 20);
    private static final PollProject BENCH = new PollProject("2", 40);

    @Test
    void it_is_taken_over_a_text_that_can_be_written_by_hand() throws Exception {
        Poll poll = new PollBuilder(List.of(BENCH, PARK, TREE), 6050, Marks.POINTS)
                .unit(100)
                .exclude(List.of(2, 0))
                .add(new int[] {0, 1}, new int[] {3, 5}, 2, 0, 2)
                .add(new int[] {1}, new int[] {-1}, 1, 0, 1)
                .add()
                .build();
        String text = """
                wijkbudget-poll-1
                unit 100
                budget 6050
                marks points
                longest 2
                project 50 1 1
                project 20 2 10
                project 40 1 2
                exclude 1 2
                ballot 1 0
                ballot 2 0 0:5 2:3
                ballot 1 0 0:-1
                """;

        assertThat(InputDigest.of(poll)).isEqualTo(sha256(text));
    }

    @Test
    void points_with_decimals_tell_their_unit_and_whole_points_do_not() throws Exception {
        Poll poll = new PollBuilder(List.of(PARK), 60, Marks.POINTS)
                .pointUnit(10)
                .add(new int[] {0}, new int[] {15}, 1, 0, 1)
                .build();
        String text = """
                wijkbudget-poll-1
                unit 1
                point-unit 10
                budget 60
                marks points
                longest 1
                project 50 1 1
                ballot 1 0 0:15
                """;

        assertThat(InputDigest.of(poll)).isEqualTo(sha256(text));
    }

    @Test
    void the_length_of_an_id_is_in_bytes() throws Exception {
        Poll poll = new PollBuilder(List.of(new PollProject("\u00e9\uD83C\uDF33", 50)), 60, Marks.CHOICES).build();
        String text = """
                wijkbudget-poll-1
                unit 1
                budget 60
                marks choices
                longest 0
                project 50 6 \u00e9\uD83C\uDF33
                """;

        assertThat(InputDigest.of(poll)).isEqualTo(sha256(text));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_order_of_projects_and_ballots_makes_no_difference() {
        Poll one = new PollBuilder(List.of(PARK, TREE, BENCH), 60, Marks.CHOICES)
                .add(0, 1)
                .add(2)
                .add(0, 1)
                .build();
        Poll other = new PollBuilder(List.of(BENCH, TREE, PARK), 60, Marks.CHOICES)
                .add(0)
                .add(2, 1)
                .add(1, 2)
                .build();

        assertThat(InputDigest.of(one)).isEqualTo(InputDigest.of(other));
    }

    @Test
    void anything_else_makes_a_difference() {
        List<PollProject> projects = List.of(PARK, TREE, BENCH);
        Stream<PollBuilder> polls = Stream.of(
                new PollBuilder(projects, 60, Marks.CHOICES).add(0),
                new PollBuilder(projects, 61, Marks.CHOICES).add(0),
                new PollBuilder(projects, 60, Marks.CHOICES).add(0).unit(100),
                new PollBuilder(projects, 60, Marks.CHOICES).add(0).longest(3),
                new PollBuilder(projects, 60, Marks.CHOICES).add(0).exclude(List.of(0, 1)),
                new PollBuilder(projects, 60, Marks.CHOICES).add(0).weights(List.of(Fraction.ONE)),
                new PollBuilder(projects, 60, Marks.CHOICES).add(0).add(),
                new PollBuilder(projects, 60, Marks.PLACES).add(0),
                new PollBuilder(List.of(PARK, TREE), 60, Marks.CHOICES).add(0));

        assertThat(polls.map(PollBuilder::build).map(InputDigest::of)).doesNotHaveDuplicates();
    }

    @Test
    void ids_are_ordered_by_code_point() {
        assertThat(Stream.of("\uFF21", "\uD83C\uDF33", "b", "a", "10", "1", "2").sorted(CodePoints.ORDER))
                .containsExactly("1", "10", "2", "a", "b", "\uFF21", "\uD83C\uDF33");
    }
}
