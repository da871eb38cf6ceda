package nl.wijkbudget.evidence.command;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.InclusionProof;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.evidence.Tiles;
import nl.wijkbudget.log.command.LeafReader;

/** Proofs out of the tiles, whatever the size of the log. */
public final class Proofs {
    private final SignedCheckpoints table;
    private final TileFiles tiles;
    private final LeafReader log;
    private final LeafList leaves;

    Proofs(SignedCheckpoints table, TileFiles tiles, LeafReader log) {
        this.table = table;
        this.tiles = tiles;
        this.log = log;
        this.leaves = new LeafList(tiles);
    }

    /** Empty when no tree of this size was signed, or the position is not in it. */
    public Optional<ProofOfInclusion> inclusion(long position, long size) {
        if (position < 0 || position >= size || size > signed()) {
            return Optional.empty();
        }
        return Optional.of(proof(position, size, nodes()));
    }

    /** Empty when the later tree was not signed, or is smaller. */
    public Optional<ProofOfConsistency> consistency(long from, long to) {
        if (from < 1 || from > to || to > signed()) {
            return Optional.empty();
        }
        Tiles nodes = nodes();
        return Optional.of(new ProofOfConsistency(
                from,
                to,
                nodes.root(from).base64(),
                nodes.root(to).base64(),
                base64(ConsistencyProof.of(from, to, nodes).hashes())));
    }

    /** The root that this log had at a size; empty when no tree so large was signed. */
    public Optional<Hash> root(long size) {
        return size < 1 || size > signed() ? Optional.empty() : Optional.of(nodes().root(size));
    }

    /** The same as a file in the form of C2SP {@code tlog-proof}. */
    public Optional<String> file(long position, Note checkpoint) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        return inclusion(position, size).map(proof -> {
            StringBuilder file = new StringBuilder("c2sp.org/tlog-proof@v1\n");
            file.append("extra ").append(proof.entry()).append('\n');
            file.append("index ").append(position).append('\n');
            proof.proof().forEach(hash -> file.append(hash).append('\n'));
            return file.append('\n').append(checkpoint).toString();
        });
    }

    /**
     * For all leaves that begin with these hexadecimal digits, in the order of positions.
     *
     * <p>Empty when there is no such tree, or when so many digits would tell which leaf is meant.
     */
    public Optional<List<ProofOfInclusion>> ofLeavesLike(String digits, long size) {
        if (size < 1 || size > signed() || digits.length() > LeafList.digits(size)) {
            return Optional.empty();
        }
        Tiles nodes = nodes();
        return Optional.of(leaves.startingWith(digits, size).stream()
                .map(position -> proof(position, size, nodes))
                .toList());
    }

    /** The file for this leaf under a checkpoint; empty when it is not in that tree. */
    Optional<String> ofLeaf(Hash leaf, Note checkpoint) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        return leaves.startingWith(leaf.hex().substring(0, LeafList.MOST_DIGITS), size).stream()
                .filter(position -> inclusion(position, size)
                        .filter(proof -> proof.leafHash().equals(leaf.base64()))
                        .isPresent())
                .findFirst()
                .flatMap(position -> file(position, checkpoint));
    }

    private ProofOfInclusion proof(long position, long size, Tiles nodes) {
        byte[] entry = log.entries(position - 1, position, 1).get(0).entry();
        return new ProofOfInclusion(
                position,
                size,
                Base64.getEncoder().encodeToString(entry),
                Rfc6962.leaf(entry).base64(),
                base64(InclusionProof.of(position, size, nodes).hashes()),
                nodes.root(size).base64());
    }

    private Tiles nodes() {
        return new Tiles(signed(), tiles::hashes);
    }

    private long signed() {
        return table.newest().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
