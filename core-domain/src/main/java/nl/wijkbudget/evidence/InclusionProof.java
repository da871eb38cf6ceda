package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows that a leaf is in a tree (RFC 6962 §2.1.1). */
public record InclusionProof(long index, long size, List<Hash> hashes) {
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    public static InclusionProof of(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        List<Hash> hashes = new ArrayList<>();
        collect(index, 0, size, nodes, hashes);
        return new InclusionProof(index, size, hashes);
    }

    private static void collect(long index, long from, long to, Nodes nodes, List<Hash> hashes) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Rfc6962.split(to - from);
        if (index < middle) {
            collect(index, from, middle, nodes, hashes);
            hashes.add(nodes.root(middle, to));
        } else {
            collect(index, middle, to, nodes, hashes);
            hashes.add(nodes.root(from, middle));
        }
    }

    /** The root of the tree, if this leaf is in it; empty when the proof has another length than any of this size. */
    public Optional<Hash> rootFor(Hash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        Hash node = leaf;
        long place = index;
        long last = size - 1;
        for (Hash sibling : hashes) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == last) {
                node = Rfc6962.node(sibling, node);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                node = Rfc6962.node(node, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(node) : Optional.empty();
    }
}
