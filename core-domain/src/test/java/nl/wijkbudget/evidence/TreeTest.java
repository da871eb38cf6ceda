package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree that grows, its tiles and its proofs against the definition. */
class TreeTest {
    @Test
    void has_the_root_of_the_definition_at_every_size() {
        PlainTree plain = PlainTree.of(70);
        Frontier frontier = new Frontier();
        assertThat(frontier.root()).isEqualTo(plain.left(0).root());
        for (int size = 1; size <= 70; size++) {
            frontier.add(plain.leaves().get(size - 1), (level, index, node) -> {});
            assertThat(frontier.root())
                    .as("size %d", size)
                    .isEqualTo(plain.left(size).root());
            assertThat(Frontier.of(size, List.copyOf(frontier.full())).root()).isEqualTo(frontier.root());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 257, 600})
    void has_the_same_root_in_its_tiles(int size) {
        PlainTree plain = PlainTree.of(size);
        assertThat(GrownTree.of(plain).tiles().root(size)).isEqualTo(plain.root());
    }

    @Test
    void proves_every_leaf_at_every_size() {
        PlainTree plain = PlainTree.of(40);
        Tiles tiles = GrownTree.of(plain).tiles();
        for (int size = 1; size <= 40; size++) {
            PlainTree tree = plain.left(size);
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof proof = InclusionProof.of(leaf, size, tiles);
                assertThat(proof.hashes()).isEqualTo(tree.path(leaf));
                assertThat(proof.rootFor(plain.leaves().get(leaf))).contains(tree.root());
            }
        }
    }

    @Test
    void proves_that_every_tree_is_the_beginning_of_every_later_one() {
        PlainTree plain = PlainTree.of(40);
        Tiles tiles = GrownTree.of(plain).tiles();
        for (int to = 1; to <= 40; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = ConsistencyProof.of(from, to, tiles);
                assertThat(proof.hashes()).isEqualTo(plain.left(to).proof(from));
                assertThat(proof.connects(
                                plain.left(from).root(), plain.left(to).root()))
                        .isTrue();
            }
        }
    }

    @Test
    void proves_across_tiles() {
        PlainTree plain = PlainTree.of(1_000);
        Tiles tiles = GrownTree.of(plain).tiles();
        for (int at : List.of(0, 1, 255, 256, 511, 512, 767, 768, 998, 999)) {
            assertThat(InclusionProof.of(at, 1_000, tiles).hashes()).isEqualTo(plain.path(at));
            assertThat(ConsistencyProof.of(at + 1, 1_000, tiles).hashes()).isEqualTo(plain.proof(at + 1));
        }
    }

    @Test
    void believes_no_inclusion_that_was_changed() {
        PlainTree plain = PlainTree.of(13);
        for (int leaf = 0; leaf < 13; leaf++) {
            List<Hash> path = plain.path(leaf);
            Hash hash = plain.leaves().get(leaf);
            for (List<Hash> changed : changes(path, plain.root())) {
                assertThat(new InclusionProof(leaf, 13, changed).rootFor(hash).filter(plain.root()::equals))
                        .isEmpty();
            }
            assertThat(new InclusionProof(leaf ^ 1, 13, path).rootFor(hash).filter(plain.root()::equals))
                    .isEmpty();
            assertThat(new InclusionProof(13, 13, path).rootFor(hash)).isEmpty();
            assertThat(new InclusionProof(-1, 13, path).rootFor(hash)).isEmpty();
        }
    }

    @Test
    void believes_no_consistency_that_was_changed() {
        PlainTree plain = PlainTree.of(13);
        for (int from = 1; from < 13; from++) {
            List<Hash> proof = plain.proof(from);
            Hash old = plain.left(from).root();
            for (List<Hash> changed : changes(proof, plain.root())) {
                assertThat(new ConsistencyProof(from, 13, changed).connects(old, plain.root()))
                        .isFalse();
            }
            assertThat(new ConsistencyProof(from, 13, proof).connects(plain.root(), old))
                    .isFalse();
            assertThat(new ConsistencyProof(13, from, proof).connects(old, plain.root()))
                    .isFalse();
            assertThat(new ConsistencyProof(from, 13, proof).connects(old, old)).isFalse();
        }
    }

    private static List<List<Hash>> changes(List<Hash> proof, Hash root) {
        List<List<Hash>> changes = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            byte[] flipped = proof.get(i).bytes();
            flipped[4] ^= 1;
            List<Hash> changed = new ArrayList<>(proof);
            changed.set(i, Hash.of(flipped));
            changes.add(changed);
        }
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(root);
        changes.add(longer);
        List<Hash> before = new ArrayList<>(List.of(root));
        before.addAll(proof);
        changes.add(before);
        if (!proof.isEmpty()) {
            changes.add(proof.subList(1, proof.size()));
            changes.add(proof.subList(0, proof.size() - 1));
            changes.add(List.of());
        }
        return changes;
    }
}
