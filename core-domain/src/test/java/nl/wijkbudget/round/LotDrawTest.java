package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.LotStory.DRAWN;
import static nl.wijkbudget.round.LotStory.FIRST;
import static nl.wijkbudget.round.LotStory.SECOND;
import static nl.wijkbudget.round.LotStory.THIRD;
import static nl.wijkbudget.round.LotStory.TREE;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.junit.jupiter.api.Test;

/** The vector of {@code docs/evidence.md}, which was computed by another program. */
class LotDrawTest {
    private static final List<ProjectId> BALLOT = List.of(GARDEN, LIBRARY, BENCH);
    private static final List<LotSeed> IN_ORDER = List.of(THIRD, FIRST, SECOND);

    @Test
    void commitments_bind_round_and_seed() {
        assertThat(Stream.of(FIRST, SECOND, THIRD)
                        .map(each -> each.commitmentIn(ROUND).value()))
                .containsExactly(
                        "898c446487a98b66cbf3b5875208ddc506737509bc9cd2ec4db47aac724a1cc0",
                        "c2cd22b91f2f1b81262b92cb148af8d0971a7660c7b7f43654e6001063b4948e",
                        "8830f087e29d096eea45d3fd8044f80ccb6a7020e8311c50ef7bdb3faa54a98c");
        assertThat(FIRST.commitmentIn(new RoundId("elders"))).isNotEqualTo(FIRST.commitmentIn(ROUND));
    }

    @Test
    void draws_the_order_of_the_vector() {
        assertThat(new LotDraw(ROUND, TREE, IN_ORDER).of(BALLOT)).isEqualTo(DRAWN);
    }

    @Test
    void does_not_mind_the_order_of_the_ballot() {
        List<ProjectId> turned = IntStream.of(2, 0, 1).mapToObj(BALLOT::get).toList();

        assertThat(new LotDraw(ROUND, TREE, IN_ORDER).order(turned)).isEqualTo(DRAWN.order());
    }

    @Test
    void every_value_goes_into_the_seed() {
        List<LotSeed> reversed =
                Stream.of(IN_ORDER.get(2), IN_ORDER.get(1), IN_ORDER.get(0)).toList();
        List<LotSeed> seeds = Stream.of(
                        new LotDraw(ROUND, TREE, IN_ORDER),
                        new LotDraw(new RoundId("elders"), TREE, IN_ORDER),
                        new LotDraw(ROUND, new ClosingTree(43, TREE.root()), IN_ORDER),
                        new LotDraw(ROUND, new ClosingTree(42, "0".repeat(64)), IN_ORDER),
                        new LotDraw(ROUND, TREE, reversed),
                        new LotDraw(ROUND, TREE, Collections.nCopies(3, FIRST)))
                .map(LotDraw::seed)
                .toList();

        assertThat(seeds).doesNotHaveDuplicates();
    }

    @Test
    void a_seed_has_64_digits_and_its_fault_does_not_tell_it() {
        assertThatThrownBy(() -> new LotSeed("geheim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A seed has 64 hexadecimal digits, in lower case");
    }
}
